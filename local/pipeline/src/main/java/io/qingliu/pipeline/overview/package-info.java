/**
 * The page that shows a running pipeline: what flows, what was found, and what was done to each page. Served on the loopback
 * address alone, and gone with the run.
 */
@NullMarked
package io.qingliu.pipeline.overview;

import org.jspecify.annotations.NullMarked;
