@NullMarked
package io.qingliu.ingest.time;

import org.jspecify.annotations.NullMarked;
