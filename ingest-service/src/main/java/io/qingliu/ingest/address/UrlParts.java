package io.qingliu.ingest.address;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** A URL taken apart. More patient than {@link java.net.URI}, which refuses what browsers have long put up with. */
sealed interface UrlParts {
    /** The parts as they were written, except for the scheme and the host, which are canonical already. */
    record Url(
            String scheme, Host host, OptionalInt port, String path, Optional<String> query, Optional<String> fragment)
            implements UrlParts {}

    /** Not an absolute http or https URL. */
    record Unreadable(String why) implements UrlParts {}

    /** Takes an absolute http or https URL apart. */
    static UrlParts parse(String url) {
        if (url.chars().anyMatch(Character::isISOControl)) {
            return new Unreadable("it holds control characters");
        }
        var colon = url.indexOf(':');
        var scheme = colon < 0 ? "" : url.substring(0, colon).toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            return new Unreadable("it does not start with http:// or https://");
        }
        var fragmentAt = indexOrEnd(url, '#', colon);
        var queryAt = Math.min(indexOrEnd(url, '?', colon), fragmentAt);
        var hierarchy = url.substring(colon + 1, queryAt).replace('\\', '/'); // as browsers do
        if (!hierarchy.startsWith("//")) {
            return new Unreadable("it has no host");
        }
        var pathAt = indexOrEnd(hierarchy, '/', 2);
        return withAuthority(
                scheme,
                hierarchy.substring(2, pathAt),
                hierarchy.substring(pathAt),
                after(url, queryAt, fragmentAt),
                after(url, fragmentAt, url.length()));
    }

    private static UrlParts withAuthority(
            String scheme, String authority, String path, Optional<String> query, Optional<String> fragment) {
        var hostAndPort = authority.substring(authority.lastIndexOf('@') + 1); // a user name does not make another page
        var portAt = hostAndPort.indexOf(':', hostAndPort.lastIndexOf(']') + 1);
        var port = portAt < 0 ? "" : hostAndPort.substring(portAt + 1);
        if (!port.matches("[0-9]{0,5}") || (!port.isEmpty() && Integer.parseInt(port) > 65_535)) {
            return new Unreadable("its port is not a number up to 65535");
        }
        var host = Host.parse(portAt < 0 ? hostAndPort : hostAndPort.substring(0, portAt));
        if (host.isEmpty()) {
            return new Unreadable("its host is neither a domain name nor an IP address");
        }
        var number = port.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(port));
        return new Url(scheme, host.get(), number, path, query, fragment);
    }

    private static int indexOrEnd(String text, char c, int from) {
        var index = text.indexOf(c, Math.max(from, 0));
        return index < 0 ? text.length() : index;
    }

    private static Optional<String> after(String url, int separator, int end) {
        return separator + 1 > end ? Optional.empty() : Optional.of(url.substring(separator + 1, end));
    }
}
