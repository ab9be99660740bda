/**
 * A page in HTML as an outline: its regions, which are its elements, and the lines of visible text that stand in them.
 * The outline says what is there and what the names of the elements hint at; it does not decide what is the article.
 */
@NullMarked
package io.qingliu.clean.step.reading.outline;

import org.jspecify.annotations.NullMarked;
