/**
 * Sends files to ingest-service over HTTP, in parcels of some megabytes: the reference for clients. What it was told is kept
 * in a journal, so that it goes on where it was stopped; it comes back when it is asked to, and says what was refused.
 */
@NullMarked
package io.qingliu.pipeline.send;

import org.jspecify.annotations.NullMarked;
