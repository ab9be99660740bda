package io.qingliu.pipeline.send;

import io.qingliu.pipeline.input.InputFile;
import io.qingliu.pipeline.screen.Screen;
import java.util.List;
import java.util.Locale;

/** Shows how far the sending is: {@code [#######-----------------]  31 %  12,500 pages accepted}. For one thread. */
final class Progress {
    private static final int BAR = 24;

    private final Screen screen;
    private final Tally tally;
    private final long all;
    private long before;

    Progress(Screen screen, Tally tally, List<InputFile> files) {
        this.screen = screen;
        this.tally = tally;
        this.all = files.stream().mapToLong(InputFile::size).sum();
    }

    /** So many bytes of a file have been read; what is packed in it may be more than it. */
    void inside(InputFile file, long bytes) {
        show(before + Math.min(bytes, file.size()));
    }

    void finished(InputFile file) {
        before += file.size();
        show(before);
    }

    private void show(long bytes) {
        var share = all == 0 ? 1 : Math.min(1.0, (double) bytes / all);
        var filled = (int) (share * BAR);
        screen.progress(String.format(
                Locale.ROOT,
                "[%s%s] %3d %%  %,d pages accepted",
                "#".repeat(filled),
                "-".repeat(BAR - filled),
                (int) (share * 100),
                tally.accepted()));
    }
}
