/** What Elasticsearch holds, and what it should hold. */
@NullMarked
package io.qingliu.pipeline.search;

import org.jspecify.annotations.NullMarked;
