/** Tests. */
@NullMarked
package io.qingliu.clean.step.numbers;

import org.jspecify.annotations.NullMarked;
