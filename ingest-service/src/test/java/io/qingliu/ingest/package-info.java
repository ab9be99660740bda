/** Claims about ingest-service, from single classes up to the service on a real Kafka. */
@NullMarked
package io.qingliu.ingest;

import org.jspecify.annotations.NullMarked;
