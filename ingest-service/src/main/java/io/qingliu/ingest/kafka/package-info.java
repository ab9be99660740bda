/**
 * Kafka on both sides: raw records come in batches, and each leaves one record on the topic that its outcome names. A batch
 * is acknowledged once Kafka has all of that; until then nothing is given up and nothing is skipped.
 */
@NullMarked
package io.qingliu.ingest.kafka;

import org.jspecify.annotations.NullMarked;
