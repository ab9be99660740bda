@NullMarked
package io.qingliu.index.article;

import org.jspecify.annotations.NullMarked;
