/**
 * What is deployed, held to what the services really are: the overlays are rendered, each object is checked against its
 * schema, and all of them together against policies. A policy that cannot fail is none: each is shown a planted fault.
 */
@NullMarked
package io.qingliu.deploy.kubernetes;

import org.jspecify.annotations.NullMarked;
