/** Tests of reading. */
@NullMarked
package io.qingliu.clean.step.reading;

import org.jspecify.annotations.NullMarked;
