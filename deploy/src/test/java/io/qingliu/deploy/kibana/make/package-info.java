/**
 * Makes saved objects of the line 9 of Kibana, in the form in which Kibana's own sample dashboards are stored: Kibana
 * brings it to its version when it imports it.
 */
@NullMarked
package io.qingliu.deploy.kibana.make;

import org.jspecify.annotations.NullMarked;
