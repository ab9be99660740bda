/**
 * The lead that says who reports, from where and when, before the text begins: {@code 新华社清河3月6日电(记者林小禾)},
 * {@code 本报讯}, {@code 〔記者林小禾／台北報導〕}. It is kept word for word, out of the body.
 */
@NullMarked
package io.qingliu.clean.step.datelines;

import org.jspecify.annotations.NullMarked;
