/** Numbers as Chinese text writes them: 3.5万, １，２００, 三千五百万, 两百多. Values are exact. */
@NullMarked
package io.qingliu.clean.step.numbers;

import org.jspecify.annotations.NullMarked;
