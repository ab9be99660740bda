package io.qingliu.clean.page;

import java.time.OffsetDateTime;
import java.util.Optional;

/** What the crawler said about a page; used only where the page itself says nothing. */
public record Hints(Optional<String> title, Optional<OffsetDateTime> publishedAt, Optional<String> sourceName) {
    public static final Hints NONE = new Hints(Optional.empty(), Optional.empty(), Optional.empty());
}
