/** The readable form of the dashboards, as it stands in deploy/kibana. A key that it does not know is an error. */
@NullMarked
package io.qingliu.deploy.kibana.source;

import org.jspecify.annotations.NullMarked;
