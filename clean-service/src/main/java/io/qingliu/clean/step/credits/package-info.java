/**
 * Who made an article: bylines, editor lines and photo credits, found on the page, taken out of the body and read into
 * facts. {@code 记者陈瑜通讯员叶卫兵王文} credits three people, although nothing divides two of them.
 */
@NullMarked
package io.qingliu.clean.step.credits;

import org.jspecify.annotations.NullMarked;
