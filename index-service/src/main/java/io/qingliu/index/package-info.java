/** Reads clean articles, brings each into Elasticsearch and tells Kafka when that is done. Here the parts are joined. */
@NullMarked
package io.qingliu.index;

import org.jspecify.annotations.NullMarked;
