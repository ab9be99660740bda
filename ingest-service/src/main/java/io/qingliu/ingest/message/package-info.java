/** The messages that this service writes, as JSON: what was accepted and what was refused. */
@NullMarked
package io.qingliu.ingest.message;

import org.jspecify.annotations.NullMarked;
