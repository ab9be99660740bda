/** Pages through ingest-service and through a bare loop around the same core, on a real broker, in one table. */
@NullMarked
package io.qingliu.benchmarks.ingest;

import org.jspecify.annotations.NullMarked;
