/**
 * What a step of cleaning can be. Each kind can do only what its signature allows: no step edits text, marks a page or
 * writes provenance itself, it says what it wants and the pipeline does it. The steps stand in packages by kind of dirt.
 */
@NullMarked
package io.qingliu.clean.step;

import org.jspecify.annotations.NullMarked;
