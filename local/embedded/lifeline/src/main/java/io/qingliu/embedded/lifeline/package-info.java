/** Keeps a child JVM from outliving the JVM that started it. */
@NullMarked
package io.qingliu.embedded.lifeline;

import org.jspecify.annotations.NullMarked;
