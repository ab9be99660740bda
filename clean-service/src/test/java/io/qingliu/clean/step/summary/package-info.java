@NullMarked
package io.qingliu.clean.step.summary;

import org.jspecify.annotations.NullMarked;
