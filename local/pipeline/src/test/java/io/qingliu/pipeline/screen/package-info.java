@NullMarked
package io.qingliu.pipeline.screen;

import org.jspecify.annotations.NullMarked;
