/**
 * What a page says about itself beside its text: structured data, tags in its head, names of its elements. Each statement
 * keeps its name, and where several answer one question the strongest kind wins.
 */
@NullMarked
package io.qingliu.clean.step.reading.metadata;

import org.jspecify.annotations.NullMarked;
