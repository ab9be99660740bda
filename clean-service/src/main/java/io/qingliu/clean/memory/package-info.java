/**
 * What the service remembers of a page, and what a newer fetch of it changes: nothing where nothing is new, else its
 * articles, and a deletion for each article that has vanished. Plain Java; where the memory is kept is not known here.
 */
@NullMarked
package io.qingliu.clean.memory;

import org.jspecify.annotations.NullMarked;
