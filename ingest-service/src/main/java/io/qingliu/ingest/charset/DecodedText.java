package io.qingliu.ingest.charset;

import java.nio.charset.Charset;

/**
 * A page as text.
 *
 * @param text without byte order mark; bytes that are no character are U+FFFD
 * @param charset what it was decoded with
 * @param evidence what decided that
 */
public record DecodedText(String text, Charset charset, Evidence evidence) {}
