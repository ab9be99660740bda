package io.qingliu.clean.step;

import io.qingliu.clean.page.Format;
import io.qingliu.clean.page.Hints;
import io.qingliu.clean.page.Metadata;
import io.qingliu.clean.page.Page;
import io.qingliu.clean.page.Sheet;
import io.qingliu.clean.step.script.ConvertToSimplified;
import io.qingliu.clean.step.script.ScriptDetector;
import java.time.Instant;
import java.util.List;

/** Shows what a step marks on a page of plain text: {@code CAPTION 图为清河县图书室。}, one entry a mark. */
public final class Marking {
    private static final ScriptDetector SCRIPTS = ScriptDetector.load();
    private static final ConvertToSimplified SIMPLIFIED = ConvertToSimplified.load(SCRIPTS);

    private Marking() {}

    public static List<String> by(Step.Label step, String... lines) {
        var sheet = sheet(lines);
        return sheet.with(step.label(sheet), step.id()).marks().list().stream()
                .map(marked -> marked.role() + " " + marked.span().of(sheet.text()))
                .toList();
    }

    /** A page of plain text that nobody has marked. */
    public static Sheet sheet(String... lines) {
        var text = String.join("\n", lines);
        var page = new Page("https://news.example.cn/1.html", Instant.EPOCH, Format.TEXT, text, Hints.NONE);
        return Sheet.of(page, text, SIMPLIFIED.fold(text), List.of(), Metadata.NONE, SCRIPTS.script(text));
    }
}
