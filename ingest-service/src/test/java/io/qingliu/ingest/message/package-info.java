@NullMarked
package io.qingliu.ingest.message;

import org.jspecify.annotations.NullMarked;
