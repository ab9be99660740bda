/** Tests of the conversion to Simplified. */
@NullMarked
package io.qingliu.clean.step.script;

import org.jspecify.annotations.NullMarked;
