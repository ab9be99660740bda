/**
 * ingest-service: takes delivered pages from Kafka and over HTTP, validates and decodes them, gives them their identity,
 * and passes them on; what it refuses or cannot process is kept with the reason.
 */
@NullMarked
package io.qingliu.ingest;

import org.jspecify.annotations.NullMarked;
