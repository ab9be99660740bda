/**
 * A storm: pages are fed in while processes are killed and requests to Elasticsearch go wrong; then the index is compared
 * with what a plain map says, and every record is asked for its one outcome.
 */
@NullMarked
package io.qingliu.pipeline.storm;

import org.jspecify.annotations.NullMarked;
