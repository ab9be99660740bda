/** Sends pages to {@code articles.raw.v1}, as a crawler would. */
@NullMarked
package io.qingliu.pipeline.feed;

import org.jspecify.annotations.NullMarked;
