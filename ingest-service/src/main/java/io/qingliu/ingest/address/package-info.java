/**
 * Which page a URL means: one canonical form for all the spellings of an address, and what follows from it, the page's
 * identity and its site.
 */
@NullMarked
package io.qingliu.ingest.address;

import org.jspecify.annotations.NullMarked;
