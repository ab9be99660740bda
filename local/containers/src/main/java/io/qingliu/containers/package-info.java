/**
 * Kafka and Elasticsearch in containers, from their official images, for the tests that otherwise use the embedded ones.
 * Being on the class path is all that it takes. Where no container engine answers, those tests are skipped and say so.
 */
@NullMarked
package io.qingliu.containers;

import org.jspecify.annotations.NullMarked;
