package io.qingliu.ingest.address;

/** What became of a URL: the address of a page, or none, and why. */
public sealed interface Address permits PageAddress, Address.Unusable, Address.TooLong {
    /** Longest URL in UTF-16 code units, as it comes and in its canonical form; the contracts say the same. */
    int LONGEST_URL = 2048;

    /** No page can have this URL; {@code why} ends the sentence "the URL cannot be used: ...". */
    record Unusable(String why) implements Address {}

    /** Longer than {@link #LONGEST_URL}, as it came or once everything in it is percent-encoded. */
    record TooLong(int length) implements Address {}

    /** The URL as it came, but for blanks around it and for a user name and password, which nobody may read here. */
    static String withoutUser(String url) {
        return url.strip().replaceFirst("^([a-zA-Z]+:[/\\\\]{2})[^/\\\\?#]*@", "$1");
    }

    /** Reads a URL as crawlers write it: blanks around it, Chinese characters and unencoded signs in it do no harm. */
    static Address of(String url) {
        var stripped = url.strip();
        if (stripped.length() > LONGEST_URL) {
            return new TooLong(stripped.length());
        }
        return switch (UrlParts.parse(stripped)) {
            case UrlParts.Unreadable unreadable -> new Unusable(unreadable.why());
            case UrlParts.Url parts -> {
                var canonical = CanonicalUrl.of(parts);
                yield canonical.length() > LONGEST_URL
                        ? new TooLong(canonical.length())
                        : PageAddress.of(canonical, parts.host());
            }
        };
    }
}
