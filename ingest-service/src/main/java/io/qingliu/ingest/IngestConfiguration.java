package io.qingliu.ingest;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everything that can be set under {@code qingliu.ingest}. What concerns Kafka's clients is in application.properties. */
@ConfigMapping(prefix = "qingliu.ingest")
public interface IngestConfiguration {
    /** Largest body of a page, in bytes after Base64; a larger one is refused, with its original kept. */
    @WithDefault("10M")
    MemorySize maxBodySize();

    /** How far fetchedAt may lie in the future: more than any time zone mistaken for UTC, less than a wrong year. */
    @WithDefault("24h")
    Duration fetchedAhead();

    /** Objects and arrays inside each other in one message. */
    @WithDefault("64")
    int maxJsonDepth();

    /**
     * Where other crawlers' JSON has the fields of a page, by the name of the mapping: a record asks for one with its header
     * {@code mapping}. Some are shipped, and can be changed key by key; see docs/sending.md.
     */
    Map<String, CrawlerMapping> mapping();

    /** The mapping for JSON that asks for none; without it such JSON is taken for our own. */
    Optional<String> defaultMapping();

    /** How long reading may stand still, without a reason and with records to read, before the service calls itself dead. */
    @WithDefault("5m")
    Duration standstill();

    /** How long what Kafka did not take is held back before it is sent again. */
    Retry retry();

    /** What is measured. */
    Metrics metrics();

    /** The limits of the HTTP endpoint. */
    Http http();

    /**
     * The messages of one kind of crawler. A place is a JSON pointer, {@code /response/url}, or a dotted name, {@code
     * response.url}; of several, in their order, the first that is there counts.
     */
    interface CrawlerMapping {
        /** Where the page was fetched. Needed. */
        Optional<List<String>> url();

        /** When it was fetched. Needed. */
        Optional<List<String>> fetchedAt();

        /** How the times are written. */
        @WithDefault("rfc-3339")
        Times time();

        /** Zone of times that are written without an offset, such as {@code UTC}; without it those are refused. */
        Optional<String> zone();

        /** The page as text. This or body-base64 is needed. */
        Optional<List<String>> body();

        /** The page as bytes in Base64. */
        Optional<List<String>> bodyBase64();

        /** Media type with charset, as the server gave it. */
        Optional<List<String>> contentType();

        /** HTTP response headers: an object, in which each header is a string or a list of strings. */
        Optional<String> headers();

        /** Hint: the title. */
        Optional<List<String>> title();

        /** Hint: when it was published. */
        Optional<List<String>> publishedAt();

        /** Hint: who published it. */
        Optional<List<String>> sourceName();
    }

    /** How a crawler writes times. */
    enum Times {
        /** {@code 2026-03-05T08:00:00+08:00}. */
        RFC_3339,
        /** {@code 1772697600} or {@code 1772697600.25}, as a number or a string. */
        EPOCH_SECONDS,
        /** {@code 1772697600250}, as a number or a string. */
        EPOCH_MILLISECONDS,
        /** {@code Thu Mar 05 08:00:00 UTC 2026}. */
        JAVA_DATE
    }

    /** Waiting between attempts; each wait is twice the one before. */
    interface Retry {
        /** The first wait. */
        @WithDefault("100ms")
        Duration first();

        /** No wait is longer. */
        @WithDefault("10s")
        Duration longest();
    }

    /** Bounds of what is measured. */
    interface Metrics {
        /** Sites that have series of their own; all others are counted as one. */
        @WithDefault("50")
        int largestSites();
    }

    /** Limits of what comes over HTTP. */
    interface Http {
        /** Largest JSON body, and largest line of NDJSON: what Kafka accepts as one raw record. */
        @WithDefault("32M")
        MemorySize maxMessageSize();

        /**
         * Largest body that is worked off in pieces, such as NDJSON, once it is unpacked. It is never held as a whole, so this
         * is no matter of memory: it only ends a body without end. A WARC of the usual gigabyte unpacks to some five.
         */
        @WithDefault("8G")
        MemorySize maxBodySize();

        /** How many times its size a packed body may unpack to; a feed of very similar pages comes to about fifty. */
        @WithDefault("200")
        int maxRatio();

        /** Most pages in one array, and pages that one answer lists; of a longer stream those that need a look. */
        @WithDefault("10000")
        int maxPages();

        /** Requests that are worked on at the same time; more are answered with 429. */
        @WithDefault("8")
        int maxRequests();

        /** Of these, as many at most are of the same key. */
        @WithDefault("4")
        int maxRequestsPerKey();

        /** Who may send: whoever has a key, or, only where it is said, everybody who reaches the port. */
        @WithDefault("keys")
        Access access();

        /** The file of keys; without one nobody may send. It is read again when it changes. */
        Optional<Path> keysFile();

        /** How many bytes a key may send in a second, on the average, once they are unpacked. */
        @WithDefault("64M")
        MemorySize keyRate();

        /** How many bytes a key may send at once after a rest. What goes beyond is paid off before its next request. */
        @WithDefault("1G")
        MemorySize keyBurst();

        /** How long a body may keep its request waiting, beside the time that its bytes take at 2 Mbit/s. */
        @WithDefault("30s")
        Duration bodyPatience();
    }

    /** Who may send over HTTP. */
    enum Access {
        /** Whoever has a key. */
        KEYS,
        /** Everybody. */
        NONE
    }
}
