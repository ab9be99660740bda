/** Articles: first a draft, which says where on the page each part stands; then text; then facts about it. */
@NullMarked
package io.qingliu.clean.article;

import org.jspecify.annotations.NullMarked;
