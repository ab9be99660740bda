@NullMarked
package io.qingliu.pipeline;

import org.jspecify.annotations.NullMarked;
