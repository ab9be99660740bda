/**
 * What people are told of the pages that were rejected and of the records that died: a short document each, which never
 * holds anything of the page but its address. The records themselves stay where they are.
 */
@NullMarked
package io.qingliu.index.report;

import org.jspecify.annotations.NullMarked;
