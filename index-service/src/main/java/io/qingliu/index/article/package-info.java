/** What a record of articles.clean.v1 asks of the index. Only what is needed to route it is read; the document itself is stored as it came. */
@NullMarked
package io.qingliu.index.article;

import org.jspecify.annotations.NullMarked;
