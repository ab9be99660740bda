@NullMarked
package io.qingliu.pipeline.count;

import org.jspecify.annotations.NullMarked;
