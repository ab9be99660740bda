/** Tests of clean-service. */
@NullMarked
package io.qingliu.clean;

import org.jspecify.annotations.NullMarked;
