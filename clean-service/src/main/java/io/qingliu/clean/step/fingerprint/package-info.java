/** What an article is like: a short code whose likeness to that of another article is the likeness of their bodies. */
@NullMarked
package io.qingliu.clean.step.fingerprint;

import org.jspecify.annotations.NullMarked;
