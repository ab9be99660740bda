/** A name that the server looks up; the package's real content is not published. */
@NullMarked
package org.elasticsearch.io.ansi;

import org.jspecify.annotations.NullMarked;
