/** Tests. */
@NullMarked
package io.qingliu.clean.step.places;

import org.jspecify.annotations.NullMarked;
