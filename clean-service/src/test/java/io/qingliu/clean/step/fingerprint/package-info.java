/** Tests. */
@NullMarked
package io.qingliu.clean.step.fingerprint;

import org.jspecify.annotations.NullMarked;
