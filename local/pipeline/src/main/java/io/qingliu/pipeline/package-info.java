/**
 * The whole of Qingliu on one machine: starts everything, sends pages through, and says what became of each. The
 * command line and the end-to-end tests drive the same {@link io.qingliu.pipeline.LocalPipeline}.
 */
@NullMarked
package io.qingliu.pipeline;

import org.jspecify.annotations.NullMarked;
