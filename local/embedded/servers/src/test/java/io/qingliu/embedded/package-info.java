/** Tests against the real servers. */
@NullMarked
package io.qingliu.embedded;

import org.jspecify.annotations.NullMarked;
