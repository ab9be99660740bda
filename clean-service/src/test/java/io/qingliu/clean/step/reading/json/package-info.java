/** Tests of the package of this name. */
@NullMarked
package io.qingliu.clean.step.reading.json;

import org.jspecify.annotations.NullMarked;
