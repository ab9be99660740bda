/**
 * The front door: {@code POST /v1/articles} and {@code POST /v1/warc}. The same decision as for raw records, answered at
 * once: 202 means that Kafka has the pages; a page that is refused stays with the caller, who has the reason. Every error
 * is problem+json (RFC 9457).
 */
@NullMarked
package io.qingliu.ingest.http;

import org.jspecify.annotations.NullMarked;
