/**
 * Reads saved objects as Kibana would, without knowing how they were made: what they refer to, which fields they use and
 * how, and what each panel asks Elasticsearch.
 */
@NullMarked
package io.qingliu.deploy.kibana.check;

import org.jspecify.annotations.NullMarked;
