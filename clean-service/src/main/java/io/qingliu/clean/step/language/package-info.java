/** Tells pages in Chinese from others: most rules are about the words of Chinese pages. */
@NullMarked
package io.qingliu.clean.step.language;

import org.jspecify.annotations.NullMarked;
