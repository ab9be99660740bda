@NullMarked
package io.qingliu.ingest.body;

import org.jspecify.annotations.NullMarked;
