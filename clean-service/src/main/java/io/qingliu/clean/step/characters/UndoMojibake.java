package io.qingliu.clean.step.characters;

import io.qingliu.clean.step.Step;
import io.qingliu.clean.text.Changes;
import java.util.List;
import java.util.Optional;

/**
 * Undoes readings in the wrong charset where what was meant is beyond doubt, also where it happened twice. Every other
 * garbled stretch stays.
 */
public final class UndoMojibake implements Step.Rewrite {
    private final List<Misreading> misreadings;
    private final long[] beginnings = new long[1 << 10];

    public UndoMojibake() {
        var codes = new GbkCodes();
        misreadings = List.of(new ShiftedGbk(codes), new ReadAsWestern(codes), new Utf8AsGbk(codes));
        for (int c = 0; c < 1 << 16; c++) {
            char character = (char) c;
            if (misreadings.stream().anyMatch(misreading -> misreading.mayBeginWith(character))) {
                beginnings[c >> 6] |= 1L << c;
            }
        }
    }

    @Override
    public String id() {
        return "mojibake@1";
    }

    @Override
    public Changes rewrite(String text) {
        var changes = Changes.of(text);
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            var repair = (beginnings[c >> 6] & 1L << c) == 0 ? Optional.<Misreading.Repair>empty() : at(text, i);
            if (repair.isPresent()) {
                changes.replace(i, repair.get().end(), again(repair.get().meant()));
                i = repair.get().end();
            } else {
                i++;
            }
        }
        return changes.toChanges();
    }

    // Each time the text gets shorter, so this ends.
    private String again(String meant) {
        return rewrite(meant).applyTo(meant);
    }

    private Optional<Misreading.Repair> at(String text, int position) {
        for (var misreading : misreadings) {
            if (misreading.mayBeginWith(text.charAt(position))) {
                var repair = misreading.at(text, position);
                if (repair.isPresent()) {
                    return repair;
                }
            }
        }
        return Optional.empty();
    }
}
