/**
 * A real Kafka broker and a real Elasticsearch for tests and local runs, without Docker.
 * Every handle here stops its server on close, and no server outlives the JVM that started it.
 */
@NullMarked
package io.qingliu.embedded;

import org.jspecify.annotations.NullMarked;
