/**
 * The people that an article speaks of. No list has their names: how much the characters, the words around them and the
 * rest of the article speak for a name is weighed in decibans, ten times the logarithm of the odds, which add up.
 */
@NullMarked
package io.qingliu.clean.step.persons;

import org.jspecify.annotations.NullMarked;
