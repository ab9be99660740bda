@NullMarked
package io.qingliu.pipeline.environment;

import org.jspecify.annotations.NullMarked;
