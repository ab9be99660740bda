/** Tests of the steps, and what they share. */
@NullMarked
package io.qingliu.clean.step;

import org.jspecify.annotations.NullMarked;
