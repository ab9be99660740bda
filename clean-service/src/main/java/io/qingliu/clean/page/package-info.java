/**
 * A page on its way to articles: the page as it came, its lines with what is known about each, and the marks that say
 * what a stretch of it is. Nothing here decides anything; the steps do.
 */
@NullMarked
package io.qingliu.clean.page;

import org.jspecify.annotations.NullMarked;
