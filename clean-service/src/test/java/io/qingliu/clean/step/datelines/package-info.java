/** Tests. */
@NullMarked
package io.qingliu.clean.step.datelines;

import org.jspecify.annotations.NullMarked;
