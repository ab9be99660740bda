@NullMarked
package io.qingliu.ingest.page;

import org.jspecify.annotations.NullMarked;
