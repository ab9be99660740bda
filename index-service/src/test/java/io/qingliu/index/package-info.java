@NullMarked
package io.qingliu.index;

import org.jspecify.annotations.NullMarked;
