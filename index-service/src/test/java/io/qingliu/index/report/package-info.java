@NullMarked
package io.qingliu.index.report;

import org.jspecify.annotations.NullMarked;
