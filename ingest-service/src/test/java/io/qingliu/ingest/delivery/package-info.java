@NullMarked
package io.qingliu.ingest.delivery;

import org.jspecify.annotations.NullMarked;
