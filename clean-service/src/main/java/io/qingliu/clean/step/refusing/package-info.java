/**
 * Which pages are not published, and why. A check looks at the articles that were found first: a page with a good article
 * is never refused for what stands around it.
 */
@NullMarked
package io.qingliu.clean.step.refusing;

import org.jspecify.annotations.NullMarked;
