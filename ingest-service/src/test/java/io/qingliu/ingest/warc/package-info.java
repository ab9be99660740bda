@NullMarked
package io.qingliu.ingest.warc;

import org.jspecify.annotations.NullMarked;
