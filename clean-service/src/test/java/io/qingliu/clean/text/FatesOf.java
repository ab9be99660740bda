package io.qingliu.clean.text;

import java.util.List;

/** Reads fates beside their source, as somebody does who has nothing else. */
public final class FatesOf {
    private FatesOf() {}

    /** The text as it is in the end; fails where fates overlap or do not rise. */
    public static String text(String source, List<Fate> fates) {
        var out = new StringBuilder();
        int position = 0;
        for (var fate : fates) {
            out.append(source, position, fate.span().start()).append(fate.becomes());
            position = fate.span().end();
        }
        return out.append(source, position, source.length()).toString();
    }

    /** The marked stretches and what lies between them, put together again. */
    public static String source(String source, List<Fate> fates) {
        var out = new StringBuilder();
        int position = 0;
        for (var fate : fates) {
            out.append(source, position, fate.span().start());
            out.append(fate.span().of(source));
            position = fate.span().end();
        }
        return out.append(source, position, source.length()).toString();
    }
}
