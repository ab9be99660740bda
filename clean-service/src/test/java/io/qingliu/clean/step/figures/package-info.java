/** Tests. */
@NullMarked
package io.qingliu.clean.step.figures;

import org.jspecify.annotations.NullMarked;
