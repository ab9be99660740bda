@NullMarked
package io.qingliu.ingest.http;

import org.jspecify.annotations.NullMarked;
