/**
 * The administrative divisions that an article names. A gazetteer says what could be one; what stands around it, and the
 * other places of the article, say whether it is and which.
 */
@NullMarked
package io.qingliu.clean.step.places;

import org.jspecify.annotations.NullMarked;
