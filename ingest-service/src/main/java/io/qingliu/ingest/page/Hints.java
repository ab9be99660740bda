package io.qingliu.ingest.page;

import java.time.Instant;
import java.util.Optional;

/** What the crawler said about a page, used where the page says nothing. */
public record Hints(Optional<String> title, Optional<Instant> publishedAt, Optional<String> sourceName) {}
