/** A real Chromium at the pages: JUnit starts the services, scripts in {@code src/test/browser} drive the browser. */
@NullMarked
package io.qingliu.pipeline.browser;

import org.jspecify.annotations.NullMarked;
