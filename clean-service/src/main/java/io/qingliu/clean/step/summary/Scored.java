package io.qingliu.clean.step.summary;

/**
 * A sentence that a summary may have.
 *
 * @param score from 0 to 1
 * @param subjects a bit for each keyword and each word of the headline that it names
 */
record Scored(Sentence sentence, double score, long subjects) {}
