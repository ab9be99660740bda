/**
 * Who may send, and how much: API keys from a file that is read again when it changes, and a rate for each of them. A key
 * itself is never kept, compared in the clear, or logged; only its SHA-256 is.
 */
@NullMarked
package io.qingliu.ingest.access;

import org.jspecify.annotations.NullMarked;
