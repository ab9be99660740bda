/**
 * What people are told of the pages that were rejected, of the records that died, and of the feed minute by minute: a
 * short document each, which never holds anything of a page but its address. The records themselves stay where they are.
 */
@NullMarked
package io.qingliu.index.report;

import org.jspecify.annotations.NullMarked;
