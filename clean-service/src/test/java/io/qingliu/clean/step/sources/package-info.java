/** Tests. */
@NullMarked
package io.qingliu.clean.step.sources;

import org.jspecify.annotations.NullMarked;
