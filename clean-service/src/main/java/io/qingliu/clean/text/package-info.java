/**
 * Text and what was done to it. A step never edits text itself: it says which {@link io.qingliu.clean.text.Changes}
 * it wants, and whoever applies them writes them down as {@link io.qingliu.clean.text.Edit}s, so the record cannot
 * differ from the deed. Positions count UTF-16 code units, as Java and JavaScript do.
 */
@NullMarked
package io.qingliu.clean.text;

import org.jspecify.annotations.NullMarked;
