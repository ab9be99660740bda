package io.qingliu.ingest.warc;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/** Cuts an archive into its records. After one whose end cannot be found it goes on at the next line that begins one. */
final class Records {
    private static final int LONGEST_HEADER = 64 * 1024;
    private static final byte[] FIRST_WORD = "WARC/1.".getBytes(US_ASCII);
    private static final String LENGTH = "content-length:";

    private final ArchiveBytes archive;
    private final int largestBlock;
    private boolean isLost;

    /** Of a block no more than {@code largestBlock} bytes are held. */
    Records(InputStream archive, int largestBlock) {
        this.archive = new ArchiveBytes(archive);
        this.largestBlock = largestBlock;
    }

    /** A piece of an archive. */
    sealed interface Piece {
        /** A record. */
        final class Whole implements Piece {
            private final long offset;
            private final byte[] header;
            private final byte[] block;
            private final long length;

            private Whole(long offset, byte[] header, byte[] block, long length) {
                this.offset = offset;
                this.header = header;
                this.block = block;
                this.length = length;
            }

            /** Where it begins, in bytes. */
            long offset() {
                return offset;
            }

            /** Its header, with the blank line that ends it, and then its block, or the beginning of that. */
            InputStream bytes() {
                return new SequenceInputStream(new ByteArrayInputStream(header), new ByteArrayInputStream(block));
            }

            /** True where the block was too large to be held. */
            boolean isCut() {
                return length > block.length;
            }
        }

        /** Something that is no record. */
        record Broken(long offset, String what) implements Piece {}
    }

    /** The next piece; nothing at the end. */
    Optional<Piece> next() throws IOException {
        if (isLost) {
            var offset = findBeginning();
            return offset.isPresent() ? Optional.of(record(offset.getAsLong())) : Optional.empty();
        }
        skipLineEnds();
        if (archive.peek() < 0) {
            return Optional.empty();
        }
        var offset = archive.position();
        if (!takesFirstWord()) {
            isLost = true;
            return Optional.of(new Piece.Broken(offset, "it does not begin with WARC/1.0 or WARC/1.1"));
        }
        return Optional.of(record(offset));
    }

    /** The record whose first word has just been read. */
    private Piece record(long offset) throws IOException {
        isLost = true; // until the end of the record is found
        var header = header();
        if (header.isEmpty()) {
            return new Piece.Broken(offset, "its header has no end within " + LONGEST_HEADER + " bytes");
        }
        var length = length(header.get());
        if (length.isEmpty()) {
            return new Piece.Broken(offset, "it has no Content-Length, or one that is no number");
        }
        var held = (int) Math.min(length.getAsLong(), largestBlock);
        var block = archive.next(held);
        if (block.length < held || !archive.skip(length.getAsLong() - held)) {
            return new Piece.Broken(offset, "it breaks off");
        }
        isLost = false;
        return new Piece.Whole(offset, header.get(), block, length.getAsLong());
    }

    /** The header up to its blank line, the line ends of other systems included. */
    private Optional<byte[]> header() throws IOException {
        var header = new ByteArrayOutputStream();
        header.writeBytes(FIRST_WORD);
        var isLineEmpty = false;
        while (header.size() < LONGEST_HEADER) {
            var next = archive.next();
            if (next < 0) {
                return Optional.empty();
            }
            header.write(next);
            if (next == '\n') {
                if (isLineEmpty) {
                    return Optional.of(header.toByteArray());
                }
                isLineEmpty = true;
            } else if (next != '\r') {
                isLineEmpty = false;
            }
        }
        return Optional.empty();
    }

    private static OptionalLong length(byte[] header) {
        return new String(header, US_ASCII)
                .lines()
                .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(LENGTH))
                .map(line -> line.substring(LENGTH.length()).strip())
                .filter(number -> number.matches("[0-9]{1,18}"))
                .mapToLong(Long::parseLong)
                .findFirst();
    }

    private void skipLineEnds() throws IOException {
        while (archive.peek() == '\r' || archive.peek() == '\n') {
            archive.next();
        }
    }

    /** Where the next line stands that begins as a record does, once its first word is read. */
    private OptionalLong findBeginning() throws IOException {
        while (archive.peek() >= 0) {
            var offset = archive.position();
            if (archive.isAtLineStart() && takesFirstWord()) {
                return OptionalLong.of(offset);
            }
            if (offset == archive.position()) {
                archive.next();
            }
        }
        return OptionalLong.empty();
    }

    private boolean takesFirstWord() throws IOException {
        for (var letter : FIRST_WORD) {
            if (archive.peek() != letter) {
                return false;
            }
            archive.next();
        }
        return true;
    }
}
