@NullMarked
package io.qingliu.pipeline.send;

import org.jspecify.annotations.NullMarked;
