package io.qingliu.pipeline.send;

import io.qingliu.pipeline.input.Found;
import io.qingliu.pipeline.input.InputFile;
import io.qingliu.pipeline.input.PageReader;
import io.qingliu.pipeline.input.Trouble;
import io.qingliu.pipeline.send.ArchiveCutter.Piece;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.util.List;

/** Sends files, one after the other. For one thread. */
final class Shipment {
    private static final int GZIP_BUFFER = 1 << 16;

    private final Sender sender;
    private final Journal journal;
    private final Tally tally;
    private final Progress progress;

    Shipment(Sender sender, Journal journal, Tally tally, Progress progress) {
        this.sender = sender;
        this.journal = journal;
        this.tally = tally;
        this.progress = progress;
    }

    /**
     * Sends everything that the files hold.
     *
     * @throws GivenUp where the service does not take the rest
     */
    void send(List<InputFile> files) {
        for (var file : files) {
            if (file.isArchive()) {
                archive(file);
            } else {
                pages(file);
            }
            progress.finished(file);
        }
    }

    private void pages(InputFile file) {
        var loading = new Loading(file, Way.PAGES, sender, journal, tally);
        var bytes = new long[1];
        PageReader.read(file, found -> {
            switch (found) {
                case Found.Page(var page) -> {
                    var line = page.line();
                    loading.add(page.name(), line);
                    bytes[0] += line.length;
                    progress.inside(file, bytes[0]);
                }
                case Found.Skipped one -> loading.leaveOut(one);
            }
        });
        loading.finish();
    }

    private void archive(InputFile file) {
        var loading = new Loading(file, Way.RECORDS, sender, journal, tally);
        try (var channel = FileChannel.open(file.path());
                var archive = unpacked(channel)) {
            var cutter = new ArchiveCutter(archive);
            var number = 0;
            for (var piece = cutter.next(); piece.isPresent(); piece = cutter.next()) {
                var name = file.name() + ":" + ++number;
                switch (piece.get()) {
                    case Piece.Part part -> loading.add(name, part.bytes());
                    case Piece.TooLarge(var bytes) ->
                        loading.leaveOut(new Found.Skipped(name, "a record of " + bytes + " bytes, which is no page"));
                }
                progress.inside(file, channel.position());
            }
        } catch (IOException e) {
            loading.leaveOut(new Found.Skipped(file.name(), "cannot be read from here on: " + Trouble.of(e)));
        }
        loading.finish();
    }

    private static InputStream unpacked(FileChannel channel) throws IOException {
        var stored = new BufferedInputStream(Channels.newInputStream(channel));
        stored.mark(2);
        var isGzip = stored.read() == 0x1F && stored.read() == 0x8B;
        stored.reset();
        return isGzip ? new GzipMembers(stored, GZIP_BUFFER) : stored;
    }
}
