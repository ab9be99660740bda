/** What can become of a record. Every record gets exactly one outcome, and every outcome is counted. */
@NullMarked
package io.qingliu.index.outcome;

import org.jspecify.annotations.NullMarked;
