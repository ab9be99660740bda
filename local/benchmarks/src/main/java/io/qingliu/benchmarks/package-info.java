/** How fast the parts are, each beside a baseline in the same run: read ratios, for machines are noisy. */
@NullMarked
package io.qingliu.benchmarks;

import org.jspecify.annotations.NullMarked;
