/**
 * The records of the topics that this service reads and writes, as the contracts have them, and how the core's results
 * become them. What comes in is checked field by field here; behind this package nothing is missing or null.
 */
@NullMarked
package io.qingliu.clean.message;

import org.jspecify.annotations.NullMarked;
