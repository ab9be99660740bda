/**
 * Cleaning one page for somebody who asks, over HTTP or in a shell: the same core and the same messages as in the
 * topics, without Kafka and without memory.
 */
@NullMarked
package io.qingliu.clean.preview;

import org.jspecify.annotations.NullMarked;
