package org.elasticsearch.io.ansi;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Answers the server's question for a colourful console: there is none. */
public final class AnsiConsoleLoader implements Supplier<@Nullable Object> {
    @Override
    public @Nullable Object get() {
        return null;
    }
}
