/** Tests. */
@NullMarked
package io.qingliu.clean.step.imprint;

import org.jspecify.annotations.NullMarked;
