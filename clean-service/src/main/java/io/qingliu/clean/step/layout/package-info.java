/** From lines to articles: what is a headline, what is a paragraph, and where one article ends and the next begins. */
@NullMarked
package io.qingliu.clean.step.layout;

import org.jspecify.annotations.NullMarked;
