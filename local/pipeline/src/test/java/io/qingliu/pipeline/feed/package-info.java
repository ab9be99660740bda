@NullMarked
package io.qingliu.pipeline.feed;

import org.jspecify.annotations.NullMarked;
