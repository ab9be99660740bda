/**
 * What stands on a page beside its articles: menus, share bars, counters, teasers of other stories, captions, adverts,
 * copyright statements. Each step knows one kind of it by words and shape; what none of them knows the division into
 * articles still leaves out where it does not stand in one.
 */
@NullMarked
package io.qingliu.clean.step.furniture;

import org.jspecify.annotations.NullMarked;
