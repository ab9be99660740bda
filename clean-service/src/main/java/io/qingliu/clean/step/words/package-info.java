/** Word lists: resources beside the step that reads them, one word a line, in Simplified. */
@NullMarked
package io.qingliu.clean.step.words;

import org.jspecify.annotations.NullMarked;
