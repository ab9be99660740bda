@NullMarked
package io.qingliu.ingest.kafka;

import org.jspecify.annotations.NullMarked;
