@NullMarked
package io.qingliu.ingest.access;

import org.jspecify.annotations.NullMarked;
