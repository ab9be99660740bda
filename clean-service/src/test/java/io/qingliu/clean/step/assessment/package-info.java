/** Tests. */
@NullMarked
package io.qingliu.clean.step.assessment;

import org.jspecify.annotations.NullMarked;
