/**
 * How far an article can be relied on: what is wrong with it, by evidence that is written down in docs/quality.md, and a
 * score that says what is left.
 */
@NullMarked
package io.qingliu.clean.step.assessment;

import org.jspecify.annotations.NullMarked;
