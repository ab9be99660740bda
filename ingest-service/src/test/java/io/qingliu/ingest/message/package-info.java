@NullMarked
package io.qingliu.ingest.outgoing;

import org.jspecify.annotations.NullMarked;
