/**
 * The terms that an article is about: TF-IDF over its nouns and names, with the frequencies of a large body of other
 * texts. Neighbours that keep together, 粮食 安全, are one term.
 */
@NullMarked
package io.qingliu.clean.step.keywords;

import org.jspecify.annotations.NullMarked;
