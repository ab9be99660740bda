/** Reading and writing JSON. */
@NullMarked
package io.qingliu.pipeline.json;

import org.jspecify.annotations.NullMarked;
