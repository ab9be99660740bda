/** Tests of the package of this name. */
@NullMarked
package io.qingliu.clean.step.reading.metadata;

import org.jspecify.annotations.NullMarked;
