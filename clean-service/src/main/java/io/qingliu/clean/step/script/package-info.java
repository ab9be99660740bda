/**
 * From the script of a page to Simplified. Characters and fixed phrases are converted, words are never exchanged: 資訊
 * becomes 资讯, not 信息. Which script a page is written in is found by the characters that only one of them writes.
 */
@NullMarked
package io.qingliu.clean.step.script;

import org.jspecify.annotations.NullMarked;
