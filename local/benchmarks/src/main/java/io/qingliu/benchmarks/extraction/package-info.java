/** How well and how fast the article is found in a page of HTML, beside others who do that: quality and speed in one table. */
@NullMarked
package io.qingliu.benchmarks.extraction;

import org.jspecify.annotations.NullMarked;
