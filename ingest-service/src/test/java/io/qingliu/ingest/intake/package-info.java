@NullMarked
package io.qingliu.ingest.intake;

import org.jspecify.annotations.NullMarked;
