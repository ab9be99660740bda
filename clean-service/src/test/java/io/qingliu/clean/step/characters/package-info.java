/** Tests of the repair of characters. */
@NullMarked
package io.qingliu.clean.step.characters;

import org.jspecify.annotations.NullMarked;
