@NullMarked
package io.qingliu.pipeline.letters;

import org.jspecify.annotations.NullMarked;
