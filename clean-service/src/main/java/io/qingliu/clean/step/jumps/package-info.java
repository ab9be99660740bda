/** Page jumps of printed pages: where a text goes on, 下转第三版, and where it came from, 上接第一版. */
@NullMarked
package io.qingliu.clean.step.jumps;

import org.jspecify.annotations.NullMarked;
