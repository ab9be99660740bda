/** Tests. */
@NullMarked
package io.qingliu.clean.step.layout;

import org.jspecify.annotations.NullMarked;
