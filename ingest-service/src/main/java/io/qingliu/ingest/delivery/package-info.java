/**
 * One raw record in whichever form a crawler sends it: JSON of ours or of another crawler, a CloudEvent, or the page itself
 * with its address in the headers. The form is told by the headers; where they contradict each other nothing is guessed.
 */
@NullMarked
package io.qingliu.ingest.delivery;

import org.jspecify.annotations.NullMarked;
