/**
 * Measures cleaning against gold answers: the definitions of the public scorer in Java, so that anybody can measure on
 * pages of their own. Reads files and prints a table; no server is needed.
 */
@NullMarked
package io.qingliu.clean.quality;

import org.jspecify.annotations.NullMarked;
