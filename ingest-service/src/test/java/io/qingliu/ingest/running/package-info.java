/** Claims about the running service: Quarkus, and a real Kafka broker. */
@NullMarked
package io.qingliu.ingest.running;

import org.jspecify.annotations.NullMarked;
