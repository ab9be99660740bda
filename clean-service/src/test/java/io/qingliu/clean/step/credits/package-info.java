/** Tests. */
@NullMarked
package io.qingliu.clean.step.credits;

import org.jspecify.annotations.NullMarked;
