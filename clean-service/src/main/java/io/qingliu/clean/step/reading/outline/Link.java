package io.qingliu.clean.step.reading.outline;

/** Where an element leads. */
enum Link {
    NONE,
    /** To a page of the same site. */
    OWN,
    OTHER
}
