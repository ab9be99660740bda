@NullMarked
package io.qingliu.pipeline.input;

import org.jspecify.annotations.NullMarked;
