package io.qingliu.clean.step.places;

import io.qingliu.clean.step.characters.Lexicon;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds what may be a place in one pass over a text; the longest name wins. */
final class Scan {
    private final Gazetteer gazetteer;
    private final Surroundings surroundings;

    Scan(Gazetteer gazetteer, Lexicon lexicon) {
        this.gazetteer = gazetteer;
        this.surroundings = new Surroundings(gazetteer, lexicon);
    }

    List<Mention> mentions(String text) {
        var found = new ArrayList<Mention>();
        var landmarks = new HashSet<String>();
        int at = 0;
        int endOfLast = -1;
        while (at < text.length()) {
            var mention = gazetteer.at(text, at);
            if (mention.isEmpty() || isCut(text, mention.get())) {
                at++;
                continue;
            }
            var place = mention.get();
            at = switch (surroundings.of(text, place, at == endOfLast)) {
                case ALONE -> {
                    found.add(place);
                    endOfLast = place.end();
                    yield endOfLast;
                }
                case PART_OF_ANOTHER_NAME -> {
                    landmarks.add(place.name());
                    yield at + 1;
                }
                case NONE -> at + 1;
            };
        }
        return found.stream().filter(mention -> !isLandmark(mention, landmarks)).toList();
    }

    // Where the text speaks of 云冈石窟, 云冈 alone is that and not 云冈区.
    private static boolean isLandmark(Mention mention, Set<String> landmarks) {
        return landmarks.contains(mention.name())
                && mention.senses().stream()
                        .allMatch(sense -> sense.isShort() && sense.division().isDistrict());
    }

    // 大唐山西: a province, or a full name, that begins inside is surer than a short name.
    private boolean isCut(String text, Mention mention) {
        int weight = weight(mention);
        for (int inside = mention.start() + 1; weight == 0 && inside < mention.end(); inside++) {
            if (inside + gazetteer.lengthAt(text, inside) > mention.end()
                    && gazetteer
                            .at(text, inside)
                            .filter(other -> weight(other) > 0)
                            .isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static int weight(Mention mention) {
        boolean sure = mention.senses().stream()
                .anyMatch(sense -> sense.isProvince()
                        || (!sense.isShort() && mention.name().length() > 2));
        return sure ? 1 : 0;
    }
}
