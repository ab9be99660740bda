/** Tests of the removal of pinyin. */
@NullMarked
package io.qingliu.clean.step.pinyin;

import org.jspecify.annotations.NullMarked;
