/** Which lines of an outline are the article, and what the others are. */
@NullMarked
package io.qingliu.clean.step.reading.content;

import org.jspecify.annotations.NullMarked;
