@NullMarked
package io.qingliu.pipeline.overview;

import org.jspecify.annotations.NullMarked;
