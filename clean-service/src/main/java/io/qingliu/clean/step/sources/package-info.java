/** Which paper, agency or site an article comes from: how their names look, and where a page names them. */
@NullMarked
package io.qingliu.clean.step.sources;

import org.jspecify.annotations.NullMarked;
