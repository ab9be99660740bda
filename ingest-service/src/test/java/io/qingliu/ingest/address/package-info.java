@NullMarked
package io.qingliu.ingest.address;

import org.jspecify.annotations.NullMarked;
