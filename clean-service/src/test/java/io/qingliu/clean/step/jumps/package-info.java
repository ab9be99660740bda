/** Tests. */
@NullMarked
package io.qingliu.clean.step.jumps;

import org.jspecify.annotations.NullMarked;
