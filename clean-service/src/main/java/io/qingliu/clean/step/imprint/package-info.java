/**
 * The lines that say when, where and by whom an article was published, with the counters and tags between: {@code
 * 2025-03-06 12:11 来源：清河时报网 作者：林小禾 阅读 539}. Their fields are read, the rest is furniture.
 */
@NullMarked
package io.qingliu.clean.step.imprint;

import org.jspecify.annotations.NullMarked;
