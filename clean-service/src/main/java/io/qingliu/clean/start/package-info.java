/** What is made once, when the service starts: the clock, and the cleaner, whose tables load while the rest comes up. */
@NullMarked
package io.qingliu.clean.start;

import org.jspecify.annotations.NullMarked;
