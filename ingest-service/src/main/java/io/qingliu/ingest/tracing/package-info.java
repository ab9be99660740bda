/** Carries the trace of a page from the record that it came in to the record that it goes out in (W3C Trace Context). */
@NullMarked
package io.qingliu.ingest.tracing;

import org.jspecify.annotations.NullMarked;
