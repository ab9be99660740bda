@NullMarked
package io.qingliu.clean.explain;

import org.jspecify.annotations.NullMarked;
