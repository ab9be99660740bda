package io.qingliu.clean.step.characters;

import io.qingliu.clean.step.Step;
import io.qingliu.clean.text.Changes;
import java.util.Optional;

/**
 * Decodes entities that are still in the text, however often they were encoded: a quotation mark that was encoded
 * twice is one again. A line break written as an entity becomes a blank.
 */
public final class DecodeEntities implements Step.Rewrite {
    // From & to the semicolon, with some encodings of & in between.
    private static final int REACH = 12;

    private final Entities entities = Entities.load();

    @Override
    public String id() {
        return "entities@1";
    }

    @Override
    public Changes rewrite(String text) {
        var changes = Changes.of(text);
        int open = -1; // the last & that began no entity
        int i = text.indexOf('&');
        while (i >= 0) {
            var decoded = decode(text, i);
            boolean apart = open < 0 || i - open > REACH;
            if (decoded.isPresent() && (apart || !continuesName(decoded.get().codePoint()))) {
                changes.replace(i, decoded.get().end(), shown(decoded.get().codePoint()));
                open = decoded.get().codePoint() == '&' ? decoded.get().end() : open;
                i = text.indexOf('&', decoded.get().end());
            } else {
                open = i;
                i = text.indexOf('&', i + 1);
            }
        }
        return changes.toChanges();
    }

    private Optional<Entities.Decoded> decode(String text, int ampersand) {
        var outermost = Optional.<Entities.Decoded>empty();
        var next = entities.at(text, ampersand + 1);
        while (next.isPresent()) {
            outermost = next;
            next = next.get().codePoint() == '&' ? entities.at(text, next.get().end()) : Optional.empty();
        }
        return outermost;
    }

    // Behind an & that stays, such a character would make an entity of text that was none.
    private static boolean continuesName(int codePoint) {
        return codePoint == ';' || codePoint == '#' || (codePoint < 0x80 && Character.isLetterOrDigit(codePoint));
    }

    private static String shown(int codePoint) {
        return codePoint == '\n' || codePoint == '\r' ? " " : Character.toString(codePoint);
    }
}
