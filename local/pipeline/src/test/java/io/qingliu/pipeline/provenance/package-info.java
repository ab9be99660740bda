@NullMarked
package io.qingliu.pipeline.provenance;

import org.jspecify.annotations.NullMarked;
