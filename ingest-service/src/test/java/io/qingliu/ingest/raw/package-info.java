@NullMarked
package io.qingliu.ingest.raw;

import org.jspecify.annotations.NullMarked;
