/**
 * Reads pages out of web archives (WARC 1.0 and 1.1), one record at a time. What a record says of itself is read by jwarc;
 * where a record ends is found here, in a bounded space and so that one broken record does not take the others with it.
 */
@NullMarked
package io.qingliu.ingest.warc;

import org.jspecify.annotations.NullMarked;
