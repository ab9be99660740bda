/**
 * Characters that went wrong on the way: entities that nobody decoded, bytes read in the wrong charset, characters that
 * do not show, look-alikes of common characters, marks of a markup language, and words broken by a blank. What cannot be
 * put right without guessing stays as it is.
 */
@NullMarked
package io.qingliu.clean.step.characters;

import org.jspecify.annotations.NullMarked;
