/** Brings a batch of changes to their outcomes, whatever the cluster answers. Plain Java: the cluster is behind the interface Bulk. */
@NullMarked
package io.qingliu.index.bulk;

import org.jspecify.annotations.NullMarked;
