/**
 * What the front door of ingest-service takes, with a real Kafka behind it and in how little memory. Sender, service and
 * Kafka share the machine.
 */
@NullMarked
package io.qingliu.benchmarks.frontdoor;

import org.jspecify.annotations.NullMarked;
