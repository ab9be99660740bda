/** The Kafka side: dead letters, offsets and the traces of records. */
@NullMarked
package io.qingliu.index.record;

import org.jspecify.annotations.NullMarked;
