/**
 * The service on Kafka: {@code source -> clean -> page memory -> sinks}, exactly once. One record of
 * {@code articles.ingested.v1} has one outcome, and what it leads to, the memory of its page included, is committed
 * together or not at all.
 */
@NullMarked
package io.qingliu.clean.feed;

import org.jspecify.annotations.NullMarked;
