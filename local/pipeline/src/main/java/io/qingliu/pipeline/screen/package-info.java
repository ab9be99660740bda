/** What the runner shows to a person: lines, a table, progress, colours where there is a terminal. */
@NullMarked
package io.qingliu.pipeline.screen;

import org.jspecify.annotations.NullMarked;
