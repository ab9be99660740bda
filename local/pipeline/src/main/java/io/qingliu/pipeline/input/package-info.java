/**
 * Files become records of {@code articles.raw.v1}. Nothing is judged here: a broken line of a file goes out as it
 * stands, so that the pipeline gives it the same answer as it would give a crawler.
 */
@NullMarked
package io.qingliu.pipeline.input;

import org.jspecify.annotations.NullMarked;
