/**
 * The bodies that an article names. What names end with says where one may stand; how far it reaches to the left, and
 * whether what is there names anybody, is read from tables.
 */
@NullMarked
package io.qingliu.clean.step.organizations;

import org.jspecify.annotations.NullMarked;
