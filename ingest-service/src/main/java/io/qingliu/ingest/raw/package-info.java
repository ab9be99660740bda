/** Reads what crawlers deliver: JSON with the fields of articles.raw.v1. Nothing but the JSON types is checked here. */
@NullMarked
package io.qingliu.ingest.raw;

import org.jspecify.annotations.NullMarked;
