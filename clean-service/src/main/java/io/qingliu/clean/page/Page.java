package io.qingliu.clean.page;

import java.time.Instant;

/** One fetched page, decoded, as cleaning receives it. The url and the time of the fetch date what the page does not. */
public record Page(String url, Instant fetchedAt, Format format, String text, Hints hints) {}
