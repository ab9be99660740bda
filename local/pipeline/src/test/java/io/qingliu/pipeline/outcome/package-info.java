@NullMarked
package io.qingliu.pipeline.outcome;

import org.jspecify.annotations.NullMarked;
