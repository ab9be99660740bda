@NullMarked
package io.qingliu.ingest.tally;

import org.jspecify.annotations.NullMarked;
