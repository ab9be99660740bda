package io.qingliu.index.article;

/** A JSON document on one line, as the lines of a bulk request need it. Its bytes must not be changed. */
public final class Json {
    private final byte[] bytes;

    private Json(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Puts a valid document on one line. A line break in JSON is always white space, and never part of another byte. */
    public static Json onOneLine(byte[] document) {
        for (byte b : document) {
            if (isLineBreak(b)) {
                return new Json(withoutLineBreaks(document));
            }
        }
        return new Json(document);
    }

    private static byte[] withoutLineBreaks(byte[] document) {
        var line = document.clone();
        for (int i = 0; i < line.length; i++) {
            if (isLineBreak(line[i])) {
                line[i] = ' ';
            }
        }
        return line;
    }

    private static boolean isLineBreak(byte b) {
        return b == '\n' || b == '\r';
    }

    /** The document in UTF-8, not copied. */
    public byte[] bytes() {
        return bytes;
    }

    /** Bytes of the document. */
    public int size() {
        return bytes.length;
    }

    /** Says how large the document is and never what is in it, so that no log can. */
    @Override
    public String toString() {
        return "Json[" + bytes.length + " bytes]";
    }
}
