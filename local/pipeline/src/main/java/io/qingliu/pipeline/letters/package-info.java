/**
 * The dead letters of all services: listed, shown, and sent back to where they came from when the cause is gone. Anybody
 * can write to their topic, so nothing in a letter is believed before it is checked.
 */
@NullMarked
package io.qingliu.pipeline.letters;

import org.jspecify.annotations.NullMarked;
