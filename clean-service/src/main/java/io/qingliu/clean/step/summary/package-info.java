/**
 * A summary in the words of the article: one to three whole sentences of its body. Which ones they are follows from where
 * they stand, how much they share with the headline and the keywords, and how long they are.
 */
@NullMarked
package io.qingliu.clean.step.summary;

import org.jspecify.annotations.NullMarked;
