/** A page as crawlers deliver it, and as this service passes it on: validated, decoded to text, with its identity. */
@NullMarked
package io.qingliu.ingest.page;

import org.jspecify.annotations.NullMarked;
