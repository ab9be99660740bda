package io.qingliu.pipeline.storm;

/** What happens to a request on its way to Elasticsearch. */
enum Weather {
    /** It passes. */
    FINE,
    /** The whole request is answered with 429. */
    TOO_MANY_REQUESTS,
    /** The whole request is answered with 503. */
    UNAVAILABLE,
    /** No answer comes. */
    SILENT,
    /** Elasticsearch does what it is asked for, and the answer is lost. */
    ANSWER_LOST,
    /** Every bulk of more than a few items is answered with 413. */
    TOO_LARGE,
    /** Every other item of a bulk is answered with 429, the rest is done. */
    HALF_REJECTED
}
