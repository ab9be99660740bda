/**
 * The quantities that an article names, such as sums, shares, areas and counts, each as a plain number in one unit for its
 * kind. Numbers that measure nothing, of rooms, articles of a law, scores and dates, are no figures.
 */
@NullMarked
package io.qingliu.clean.step.figures;

import org.jspecify.annotations.NullMarked;
