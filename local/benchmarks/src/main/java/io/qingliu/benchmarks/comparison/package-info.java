/** One of our services beside a bare loop that does the same work, in turn, in one run on one machine. */
@NullMarked
package io.qingliu.benchmarks.comparison;

import org.jspecify.annotations.NullMarked;
