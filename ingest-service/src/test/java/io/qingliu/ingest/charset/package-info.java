@NullMarked
package io.qingliu.ingest.charset;

import org.jspecify.annotations.NullMarked;
