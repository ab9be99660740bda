package io.qingliu.ingest.charset;

import java.nio.charset.Charset;

/** Somebody says that the page has this charset. */
record Claim(Charset charset, Evidence evidence) {}
