/** Tests. */
@NullMarked
package io.qingliu.clean.step.furniture;

import org.jspecify.annotations.NullMarked;
