/** Tests. */
@NullMarked
package io.qingliu.clean.step.organizations;

import org.jspecify.annotations.NullMarked;
