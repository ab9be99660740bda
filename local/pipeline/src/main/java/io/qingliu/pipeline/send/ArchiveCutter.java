package io.qingliu.pipeline.send;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Cuts a web archive between its records, so that it can be sent in parts. Nothing is judged here: what is no record is a
 * piece as well, and the service says so.
 */
final class ArchiveCutter {
    /** What one piece may have: the service holds no more of a record. */
    static final int LARGEST_PIECE = 32 << 20;

    private static final int LONGEST_HEADER = 64 << 10;
    private static final String FIRST_WORD = "WARC/1.";
    private static final Pattern LENGTH = Pattern.compile(
            "^content-length:[ \t]*([0-9]{1,18})[ \t]*\r?$", Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

    private final InputStream archive;
    private byte[] line = {};

    /** Reads an archive that is not packed. */
    ArchiveCutter(InputStream archive) throws IOException {
        this.archive = new BufferedInputStream(archive, 1 << 16);
        readLine();
    }

    /** A part of an archive. */
    sealed interface Piece {
        /** Bytes that belong together. */
        final class Part implements Piece {
            private final byte[] bytes;

            private Part(byte[] bytes) {
                this.bytes = bytes;
            }

            byte[] bytes() {
                return bytes;
            }
        }

        /** A record that is larger than the service takes; it was passed over. */
        record TooLarge(long bytes) implements Piece {}
    }

    /** The next piece; nothing at the end. */
    Optional<Piece> next() throws IOException {
        if (line.length == 0) {
            return Optional.empty();
        }
        var piece = new ByteArrayOutputStream();
        if (!isFirstLine() || !takeHeader(piece)) {
            return Optional.of(noRecord(piece));
        }
        var length = LENGTH.matcher(piece.toString(US_ASCII));
        if (!length.find()) {
            return Optional.of(noRecord(piece));
        }
        return Optional.of(record(piece, Long.parseLong(length.group(1))));
    }

    private Piece record(ByteArrayOutputStream piece, long length) throws IOException {
        if (piece.size() + length > LARGEST_PIECE) {
            skip(length);
            skipLineEnds(new ByteArrayOutputStream());
            return new Piece.TooLarge(length);
        }
        piece.writeBytes(archive.readNBytes((int) length));
        skipLineEnds(piece);
        return new Piece.Part(piece.toByteArray());
    }

    private void skip(long length) throws IOException {
        try {
            archive.skipNBytes(length);
        } catch (EOFException e) {
            // The archive breaks off, in a record that nobody takes.
        }
    }

    private void skipLineEnds(ByteArrayOutputStream piece) throws IOException {
        for (readLine(); isBlank() && line.length > 0; readLine()) {
            piece.writeBytes(line);
        }
    }

    /** Takes lines up to the blank one, whose successor is the first of the block; false where there is none. */
    private boolean takeHeader(ByteArrayOutputStream piece) throws IOException {
        while (piece.size() < LONGEST_HEADER && line.length > 0) {
            piece.writeBytes(line);
            if (isBlank()) {
                return true; // the block begins here, and it has no lines
            }
            readLine();
        }
        return false;
    }

    /** Takes lines up to one that begins a record. */
    private Piece noRecord(ByteArrayOutputStream piece) throws IOException {
        if (piece.size() == 0) {
            piece.writeBytes(line);
        }
        for (readLine(); line.length > 0 && !isFirstLine() && piece.size() < LARGEST_PIECE / 2; readLine()) {
            piece.writeBytes(line);
        }
        return new Piece.Part(piece.toByteArray());
    }

    private boolean isFirstLine() {
        return new String(line, 0, Math.min(line.length, FIRST_WORD.length()), US_ASCII).equals(FIRST_WORD);
    }

    private boolean isBlank() {
        return line.length <= 2 && new String(line, US_ASCII).isBlank();
    }

    /** The next line with its end, or as much of it as a header may have; nothing at the end of the archive. */
    private void readLine() throws IOException {
        var bytes = new ByteArrayOutputStream();
        while (bytes.size() < LONGEST_HEADER) {
            var next = archive.read();
            if (next < 0) {
                break;
            }
            bytes.write(next);
            if (next == '\n') {
                break;
            }
        }
        line = bytes.toByteArray();
    }
}
