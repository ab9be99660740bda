package io.qingliu.clean.step.organizations;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A text that goes from place to place, 神池县天牧公司、五寨县国耀公司、偏关县大唐公司, says where each company is; elsewhere the
 * place is the beginning of its name.
 */
final class Tour {
    private static final int FEWEST_STOPS = 4;

    private Tour() {}

    static List<Mention> withoutStops(String text, List<Mention> mentions) {
        var places = mentions.stream()
                .filter(mention -> mention.own() > mention.start())
                .map(mention -> text.substring(mention.start(), mention.own()))
                .filter(place -> place.endsWith("县")
                        || place.endsWith("市")
                        || place.endsWith("区")
                        || place.endsWith("镇")
                        || place.endsWith("乡"))
                .collect(Collectors.toSet());
        return places.size() < FEWEST_STOPS
                ? mentions
                : mentions.stream()
                        .map(mention -> places.contains(text.substring(mention.start(), mention.own()))
                                ? mention.withoutPlaces()
                                : mention)
                        .toList();
    }
}
