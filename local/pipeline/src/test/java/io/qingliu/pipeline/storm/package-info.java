@NullMarked
package io.qingliu.pipeline.storm;

import org.jspecify.annotations.NullMarked;
