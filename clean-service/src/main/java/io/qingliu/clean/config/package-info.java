/** What can be set, in one place; plain code gets values, not configuration. */
@NullMarked
package io.qingliu.clean.config;

import org.jspecify.annotations.NullMarked;
