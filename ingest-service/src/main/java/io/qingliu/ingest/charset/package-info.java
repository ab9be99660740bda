/**
 * Bytes to text. What the server, the page and a byte order mark say is heard in turn, and believed unless the bytes
 * plainly say otherwise: Chinese servers often declare what they do not send.
 *
 * <p>The bytes are judged by the text they give. Read with the right charset, more than a third of a Chinese page's
 * characters beyond ASCII are common hanzi and Chinese punctuation; read with a wrong one, it is less than a sixth, and
 * much is no character at all.
 */
@NullMarked
package io.qingliu.ingest.charset;

import org.jspecify.annotations.NullMarked;
