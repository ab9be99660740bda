/** Tests. */
@NullMarked
package io.qingliu.clean.step.refusing;

import org.jspecify.annotations.NullMarked;
