/** Everything that has to run: Kafka, Elasticsearch, the three services, and the folder that they keep their state in. */
@NullMarked
package io.qingliu.pipeline.environment;

import org.jspecify.annotations.NullMarked;
