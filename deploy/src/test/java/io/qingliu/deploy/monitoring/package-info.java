/** Rules and dashboards for Prometheus and Grafana: they are understood, tried out, and lead to a page that helps. */
@NullMarked
package io.qingliu.deploy.monitoring;

import org.jspecify.annotations.NullMarked;
