/**
 * The page at {@code /} that shows what cleaning does to a page: its files, and the pages that were looked at, for a
 * while, so that a link can show them again. The page asks {@code POST /v1/preview} as everybody does.
 */
@NullMarked
package io.qingliu.clean.explain;

import org.jspecify.annotations.NullMarked;
