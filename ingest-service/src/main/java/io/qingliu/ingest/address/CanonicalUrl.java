package io.qingliu.ingest.address;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The one spelling of a URL. What is left out never chooses the page: default ports, anchors, session ids, tracking.
 * What may choose the page stays: http and https, {@code www.}, the order of parameters, a slash at the end.
 */
final class CanonicalUrl {
    // A servlet container's session, for readers without cookies: /news/1.html;jsessionid=5A3F
    private static final Pattern SESSION = Pattern.compile(";jsessionid=[^/;]*", Pattern.CASE_INSENSITIVE);

    private CanonicalUrl() {}

    static String of(UrlParts.Url url) {
        var out =
                new StringBuilder(url.scheme()).append("://").append(url.host().name());
        port(url).ifPresent(port -> out.append(':').append(port));
        out.append(path(url.path()));
        url.query()
                .map(CanonicalUrl::query)
                .filter(query -> !query.isEmpty())
                .ifPresent(query -> out.append('?').append(query));
        url.fragment()
                .map(PercentEncoding::normalize)
                .filter(CanonicalUrl::isRoute)
                .ifPresent(route -> out.append('#').append(route));
        return out.toString();
    }

    private static OptionalInt port(UrlParts.Url url) {
        var usual = url.scheme().equals("https") ? 443 : 80;
        return url.port().isPresent() && url.port().getAsInt() == usual ? OptionalInt.empty() : url.port();
    }

    private static String path(String written) {
        return withoutDotSegments(
                SESSION.matcher(PercentEncoding.normalize(written)).replaceAll(""));
    }

    private static String withoutDotSegments(String path) {
        var kept = new ArrayDeque<String>();
        var segments = path.isEmpty() ? new String[] {""} : path.substring(1).split("/", -1);
        for (var i = 0; i < segments.length; i++) {
            var isDots = segments[i].equals(".") || segments[i].equals("..");
            if (segments[i].equals("..")) {
                kept.pollLast();
            }
            if (!isDots) {
                kept.addLast(segments[i]);
            } else if (i == segments.length - 1) {
                kept.addLast(""); // /a/b/.. is the folder /a/
            }
        }
        return "/" + String.join("/", kept);
    }

    private static String query(String written) {
        return Arrays.stream(written.split("&"))
                .map(PercentEncoding::normalize)
                .filter(parameter -> !parameter.isEmpty() && !TrackingParameters.contains(parameter))
                .collect(Collectors.joining("&"));
    }

    // Pages made in the browser have their route in the fragment (#!/news/1, #/news/1). Dropping it would make one page
    // of a whole site, each article overwriting the last; keeping it costs a duplicate at worst. An anchor has no such
    // sign.
    private static boolean isRoute(String fragment) {
        return fragment.length() > 1 && (fragment.startsWith("!") || fragment.startsWith("/"));
    }
}
