/** What the services count, and the law that nothing is lost between them. */
@NullMarked
package io.qingliu.pipeline.count;

import org.jspecify.annotations.NullMarked;
