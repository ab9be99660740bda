/**
 * Chinese text as words. Chinese is written without blanks, so whatever asks for words has to have it segmented first,
 * which costs more than all of the cleaning: an article is segmented once, and the steps share the result.
 */
@NullMarked
package io.qingliu.clean.segmentation;

import org.jspecify.annotations.NullMarked;
