/**
 * Articles through index-service and through a bare bulk loop, into the same Elasticsearch; and the time that a page takes
 * from its raw record until it can be found.
 */
@NullMarked
package io.qingliu.benchmarks.indexing;

import org.jspecify.annotations.NullMarked;
