package io.qingliu.clean.message;

import java.time.Instant;

/** When the page was fetched, when it was cleaned, and by what. */
public record Stamp(Instant fetchedAt, Instant cleanedAt, String cleanerVersion) {}
