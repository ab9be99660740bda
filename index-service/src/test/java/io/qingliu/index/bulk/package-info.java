@NullMarked
package io.qingliu.index.bulk;

import org.jspecify.annotations.NullMarked;
