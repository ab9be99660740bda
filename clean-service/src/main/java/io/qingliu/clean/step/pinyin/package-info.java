/**
 * Readings that a machine put behind characters, in brackets: {@code 產(chǎn)業(yè)}. They are told from a writer's own
 * glosses, {@code 莘(shēn)县}, by the habit that shows on the page as a whole: the machine annotates a few common
 * characters, with their usual reading, each time they occur.
 */
@NullMarked
package io.qingliu.clean.step.pinyin;

import org.jspecify.annotations.NullMarked;
