package io.qingliu.ingest.charset;

import java.util.Locale;

/** What decided the charset of a page. */
public enum Evidence {
    /** The server said so. */
    HEADER,
    /** The bytes begin with a byte order mark. */
    BOM,
    /** The page says so: a meta element or an XML declaration. */
    META,
    /** Nobody said so, or what was said was plainly wrong: the bytes decided. */
    DETECTED,
    /** The page came as JSON text, so there was nothing to decode. */
    DECLARED;

    /** The word that messages use, such as {@code meta}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
