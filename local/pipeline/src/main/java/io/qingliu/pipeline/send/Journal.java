package io.qingliu.pipeline.send;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.qingliu.pipeline.input.InputFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How far each file has been sent. It is written, and on the disk, before the next parcel leaves: whatever ends this
 * program, at most the parcel that was under way is sent twice.
 */
final class Journal implements AutoCloseable {
    private static final String FIRST_LINE = "qingliu send journal 1";

    private final Map<String, Long> things = new HashMap<>();
    private final Optional<FileChannel> channel;

    private Journal(Optional<FileChannel> channel) {
        this.channel = channel;
    }

    /** One that forgets: everything is sent from the beginning. */
    static Journal none() {
        return new Journal(Optional.empty());
    }

    /**
     * One that is kept in a file.
     *
     * @throws IOException where the file is something else
     */
    static Journal in(Path file) throws IOException {
        var lines = Files.exists(file) ? Files.readString(file, UTF_8) : "";
        if (!lines.isEmpty() && !lines.startsWith(FIRST_LINE + "\n")) {
            throw new IOException(file + " is no journal of this command");
        }
        var journal =
                new Journal(Optional.of(FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)));
        // A line without its end was being written when the program ended; it is written over.
        var whole = lines.substring(0, lines.lastIndexOf('\n') + 1);
        whole.lines().skip(1).forEach(journal::read);
        journal.startAt(whole);
        return journal;
    }

    /** How many things of a file have been decided about; 0 where the file has changed since. */
    long done(InputFile file) {
        return things.getOrDefault(id(file), 0L);
    }

    /** So many things of a file have been decided about. */
    void note(InputFile file, long done) {
        things.put(id(file), done);
        write(done + "\t" + id(file) + "\n");
    }

    private void read(String line) {
        var parts = line.split("\t", 2);
        things.put(parts[1], Long.parseLong(parts[0]));
    }

    private void startAt(String whole) throws IOException {
        var file = channel.orElseThrow();
        file.truncate(whole.getBytes(UTF_8).length);
        file.position(file.size());
        if (whole.isEmpty()) {
            write(FIRST_LINE + "\n");
        }
    }

    private void write(String line) {
        if (channel.isEmpty()) {
            return;
        }
        try {
            var bytes = ByteBuffer.wrap(line.getBytes(UTF_8));
            while (bytes.hasRemaining()) {
                channel.get().write(bytes);
            }
            channel.get().force(false);
        } catch (IOException e) {
            throw new UncheckedIOException("The journal cannot be written: " + e.getMessage(), e);
        }
    }

    // A path may hold anything, and a line no line end.
    private static String id(InputFile file) {
        return file.size() + "\t" + file.modified().toEpochMilli() + "\t"
                + file.path().toAbsolutePath().toString().replace("\n", "\\n");
    }

    @Override
    public void close() throws IOException {
        if (channel.isPresent()) {
            channel.get().close();
        }
    }
}
