@NullMarked
package io.qingliu.index.record;

import org.jspecify.annotations.NullMarked;
