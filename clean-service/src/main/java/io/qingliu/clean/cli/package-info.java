/** Cleaning in a shell, without a server. */
@NullMarked
package io.qingliu.clean.cli;

import org.jspecify.annotations.NullMarked;
