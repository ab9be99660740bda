/** Times as feeds and crawlers write them. A time that can be read in two ways is not read at all. */
@NullMarked
package io.qingliu.ingest.time;

import org.jspecify.annotations.NullMarked;
