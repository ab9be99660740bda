/** Who is a person of an article, and who is not. */
@NullMarked
package io.qingliu.clean.step.persons;

import org.jspecify.annotations.NullMarked;
