/** What was done to a page, found again on the topic {@code articles.provenance.v1} and undone. */
@NullMarked
package io.qingliu.pipeline.provenance;

import org.jspecify.annotations.NullMarked;
