package io.qingliu.ingest.access;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The file of keys: in each line {@code name: key} or {@code name: sha256:hex}. Blank lines and lines that begin with
 * {@code #} are passed over.
 */
final class KeyFile {
    private static final Pattern LINE = Pattern.compile("([A-Za-z0-9][A-Za-z0-9._-]{0,63})\\s*:\\s*(\\S+)");
    private static final Pattern SHA256 = Pattern.compile("sha256:([0-9A-Fa-f]{64})");
    // 16 random letters cannot be found by trying; a word can.
    private static final int SHORTEST_KEY = 16;

    private KeyFile() {}

    /** What the file holds. */
    sealed interface Content {
        /** Keys, at least one. */
        record Keys(List<ApiKey> keys) implements Content {
            public Keys {
                keys = List.copyOf(keys);
            }
        }

        /** Nothing that can be used; {@code why} says why and where, and never quotes the file. */
        record Unusable(String why) implements Content {}
    }

    static Content read(Path file) {
        try {
            return keys(Files.readAllLines(file));
        } catch (NoSuchFileException e) {
            return new Content.Unusable("it is not there");
        } catch (CharacterCodingException e) {
            return new Content.Unusable("it is not UTF-8");
        } catch (IOException e) {
            return new Content.Unusable("it cannot be read (" + e.getClass().getSimpleName() + ")");
        }
    }

    private static Content keys(List<String> lines) {
        var keys = new ArrayList<ApiKey>();
        for (var i = 0; i < lines.size(); i++) {
            var line = lines.get(i).strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            var parts = LINE.matcher(line);
            if (!parts.matches()) {
                return new Content.Unusable("line " + (i + 1) + " is not 'name: key'");
            }
            var key = parts.group(2);
            var hash = SHA256.matcher(key);
            if (hash.matches()) {
                keys.add(new ApiKey(parts.group(1), hash.group(1).toLowerCase(Locale.ROOT)));
            } else if (key.startsWith("sha256:")) {
                return new Content.Unusable("line " + (i + 1) + " has a sha256 that is not 64 hexadecimal digits");
            } else if (key.length() < SHORTEST_KEY) {
                return new Content.Unusable(
                        "line " + (i + 1) + " has a key of less than " + SHORTEST_KEY + " characters");
            } else {
                keys.add(new ApiKey(parts.group(1), ApiKey.sha256(key)));
            }
        }
        return keys.isEmpty() ? new Content.Unusable("it has no key") : new Content.Keys(keys);
    }
}
