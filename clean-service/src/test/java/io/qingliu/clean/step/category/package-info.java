@NullMarked
package io.qingliu.clean.step.category;

import org.jspecify.annotations.NullMarked;
