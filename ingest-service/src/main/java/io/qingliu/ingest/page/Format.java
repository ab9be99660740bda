package io.qingliu.ingest.page;

import io.qingliu.ingest.raw.MediaType;
import java.util.Locale;

/** What the text of a page is. */
public enum Format {
    /** Markup. */
    HTML,
    /** Lines. */
    TEXT;

    /** Decides by what the page was called, and by how the text begins. */
    public static Format of(MediaType type, String text) {
        var isHtml = switch (type) {
            case HTML -> true;
            // text/plain is the feed's default, so it is also said of what plainly is a document.
            case TEXT -> Markup.isDocument(text);
            case UNKNOWN, NO_PAGE -> Markup.isFragment(text);
        };
        return isHtml ? HTML : TEXT;
    }

    /** The word that messages use, such as {@code html}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
