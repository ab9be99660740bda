/** Holds docker-compose.yml to what it speaks of. */
@NullMarked
package io.qingliu.deploy.compose;

import org.jspecify.annotations.NullMarked;
