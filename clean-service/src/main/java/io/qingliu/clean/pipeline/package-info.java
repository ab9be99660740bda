/**
 * The one ordered list of steps and what runs it. The pipeline applies what the steps ask for and keeps the record, so
 * that nothing that cleaning takes away is lost.
 */
@NullMarked
package io.qingliu.clean.pipeline;

import org.jspecify.annotations.NullMarked;
