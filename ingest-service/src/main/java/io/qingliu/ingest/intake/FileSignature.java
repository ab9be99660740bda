package io.qingliu.ingest.intake;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Knows some files that are no pages by their first bytes, whatever the server called them. */
final class FileSignature {
    private static final Map<String, String> KINDS = new LinkedHashMap<>();

    static {
        KINDS.put("%PDF-", "a PDF document");
        KINDS.put("\u001F\u008B", "compressed with gzip");
        KINDS.put("PK\u0003\u0004", "a ZIP archive or an office document");
        KINDS.put("\u00D0\u00CF\u0011\u00E0", "an office document");
        KINDS.put("\u0089PNG", "a picture");
        KINDS.put("GIF8", "a picture");
        KINDS.put("\u00FF\u00D8\u00FF", "a picture");
    }

    private FileSignature() {}

    /** What the file is, to end the sentence "the page is ...". */
    static Optional<String> of(byte[] file) {
        return KINDS.entrySet().stream()
                .filter(kind -> begins(file, kind.getKey().getBytes(StandardCharsets.ISO_8859_1)))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static boolean begins(byte[] file, byte[] signature) {
        return file.length >= signature.length
                && Arrays.equals(file, 0, signature.length, signature, 0, signature.length);
    }
}
