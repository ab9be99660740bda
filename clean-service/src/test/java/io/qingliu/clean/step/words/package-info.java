/** Tests. */
@NullMarked
package io.qingliu.clean.step.words;

import org.jspecify.annotations.NullMarked;
