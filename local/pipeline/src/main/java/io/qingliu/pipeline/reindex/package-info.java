/**
 * Builds all indices anew beside those that serve, from the compacted topic of articles, and lets them take over. Every
 * step can be done again: whoever is killed leaves one generation that serves, and the command goes on where it stopped.
 */
@NullMarked
package io.qingliu.pipeline.reindex;

import org.jspecify.annotations.NullMarked;
