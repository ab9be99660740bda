/**
 * Decides what becomes of one delivered page. The outcome is a value: accepted, refused for a reason that the crawler can
 * act on, or impossible to process.
 */
@NullMarked
package io.qingliu.ingest.intake;

import org.jspecify.annotations.NullMarked;
