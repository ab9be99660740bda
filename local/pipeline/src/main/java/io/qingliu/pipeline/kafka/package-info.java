/** How Kafka is reached: one on this machine, or any other, with whatever security it asks for. */
@NullMarked
package io.qingliu.pipeline.kafka;

import org.jspecify.annotations.NullMarked;
