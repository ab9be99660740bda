/** From what was fetched to lines of text. */
@NullMarked
package io.qingliu.clean.step.reading;

import org.jspecify.annotations.NullMarked;
