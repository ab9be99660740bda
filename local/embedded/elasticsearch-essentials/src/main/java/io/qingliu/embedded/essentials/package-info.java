/**
 * What the published server lacks and Qingliu uses, under the names and with the settings and defaults of the product,
 * so that an index definition that works here works there. A recipe makes a part of an analysis chain from its settings.
 */
@NullMarked
package io.qingliu.embedded.essentials;

import org.jspecify.annotations.NullMarked;
