package io.qingliu.benchmarks.comparison;

/** What both have to do, and how far whoever is at it has come; seen from outside, which costs them next to nothing. */
public interface Work {
    /** Makes the next one begin at nothing. */
    void restart() throws Exception;

    /** How many records are done since then. */
    long done() throws Exception;
}
