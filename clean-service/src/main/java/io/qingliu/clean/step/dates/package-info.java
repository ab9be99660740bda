/**
 * When an article was published, and which days its text names: the ways in which Chinese pages and addresses write a date.
 */
@NullMarked
package io.qingliu.clean.step.dates;

import org.jspecify.annotations.NullMarked;
