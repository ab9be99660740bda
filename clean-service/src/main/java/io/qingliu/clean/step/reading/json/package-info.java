/** Reads JSON as it stands in pages: often broken, sometimes hostile, never a reason to give up the rest of the page. */
@NullMarked
package io.qingliu.clean.step.reading.json;

import org.jspecify.annotations.NullMarked;
