/** What runs on the broker's own class path, in a class loader or a process of its own. */
@NullMarked
package io.qingliu.embedded.broker;

import org.jspecify.annotations.NullMarked;
