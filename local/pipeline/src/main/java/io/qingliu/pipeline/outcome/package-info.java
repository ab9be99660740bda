/** What became of each page, pieced together from the records that the services wrote about it. */
@NullMarked
package io.qingliu.pipeline.outcome;

import org.jspecify.annotations.NullMarked;
