/** Counts: every page that is taken has exactly one outcome, and every outcome is a counter. */
@NullMarked
package io.qingliu.ingest.tally;

import org.jspecify.annotations.NullMarked;
