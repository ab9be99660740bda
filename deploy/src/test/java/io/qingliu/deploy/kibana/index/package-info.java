/** What the indices hold, by the templates of index-service. */
@NullMarked
package io.qingliu.deploy.kibana.index;

import org.jspecify.annotations.NullMarked;
