@NullMarked
package io.qingliu.pipeline.search;

import org.jspecify.annotations.NullMarked;
