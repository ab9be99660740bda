package io.qingliu.clean.text;

import java.util.List;

/**
 * What became of one stretch of a text: {@code 產(chǎn)業} has the fate that {@code (chǎn)} became nothing.
 *
 * @param span where, in the text as it was at first; empty where something was inserted
 * @param becomes what stands there now; the same as before where it was only said what it is
 * @param causes by which steps, the first first; at least one
 */
public record Fate(Span span, String becomes, List<Cause> causes) {
    public Fate {
        causes = List.copyOf(causes);
    }
}
