/** Tests. */
@NullMarked
package io.qingliu.clean.step.dates;

import org.jspecify.annotations.NullMarked;
