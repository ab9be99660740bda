/**
 * Reads bodies that strangers send: paced, unpacked, bounded, cut into lines. Nothing here holds a body as a whole, and
 * whatever keeps one from being read to its end is a {@link io.qingliu.ingest.body.BodyFault}.
 */
@NullMarked
package io.qingliu.ingest.body;

import org.jspecify.annotations.NullMarked;
