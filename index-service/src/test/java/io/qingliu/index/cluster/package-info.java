@NullMarked
package io.qingliu.index.cluster;

import org.jspecify.annotations.NullMarked;
