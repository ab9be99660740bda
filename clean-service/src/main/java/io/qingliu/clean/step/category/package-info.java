/**
 * The desk of a newsroom that would have an article. Weighted lists of words, one for each category, say what speaks for
 * it; where they say too little, or as much for two, there is no category.
 */
@NullMarked
package io.qingliu.clean.step.category;

import org.jspecify.annotations.NullMarked;
