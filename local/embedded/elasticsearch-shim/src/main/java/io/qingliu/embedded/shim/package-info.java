/** Stands in for the agent of the product's distribution. */
@NullMarked
package io.qingliu.embedded.shim;

import org.jspecify.annotations.NullMarked;
