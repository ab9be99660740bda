@NullMarked
package io.qingliu.clean.step.keywords;

import org.jspecify.annotations.NullMarked;
