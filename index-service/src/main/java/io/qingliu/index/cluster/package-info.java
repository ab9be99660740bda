/** Elasticsearch as this service sees it: the templates that it needs, whether it is there, and its bulk requests. */
@NullMarked
package io.qingliu.index.cluster;

import org.jspecify.annotations.NullMarked;
