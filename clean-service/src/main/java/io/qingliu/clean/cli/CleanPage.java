package io.qingliu.clean.cli;

import io.qingliu.clean.memory.RememberingCleaner;
import io.qingliu.clean.message.Json;
import io.qingliu.clean.preview.InvalidPage;
import io.qingliu.clean.preview.PreviewAnswer;
import java.io.InputStream;
import java.io.PrintStream;
import java.time.Clock;
import java.util.List;

/** {@code clean FILE|- [--url URL] [--html] [--explain]}: cleans one page and prints what the preview would answer. */
public final class CleanPage {
    private static final int DONE = 0;
    private static final int UNUSABLE = 2;

    private CleanPage() {}

    public static void main(String[] words) {
        System.exit(run(List.of(words), System.in, System.out, System.err));
    }

    /** The exit code: 0 with an answer on {@code out}, a refusal included; 2 with a sentence on {@code err}. */
    static int run(List<String> words, InputStream in, PrintStream out, PrintStream err) {
        try {
            var arguments = Arguments.parse(words);
            var clock = Clock.systemUTC();
            var page = PageFile.read(arguments, in).toArticle(clock.instant());
            var cleaner = RememberingCleaner.load(clock);
            var answer = arguments.explain() ? PreviewAnswer.explained(cleaner, page) : PreviewAnswer.of(cleaner, page);
            out.writeBytes(Json.writePretty(answer)); // UTF-8 whatever the terminal's locale is
            out.println();
            return DONE;
        } catch (UnusableInput e) {
            err.println(e.sentence());
            return UNUSABLE;
        } catch (InvalidPage e) {
            err.println(e.reason().message());
            return UNUSABLE;
        }
    }
}
