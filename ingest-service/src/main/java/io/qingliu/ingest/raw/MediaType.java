package io.qingliu.ingest.raw;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What a Content-Type says about a page. */
public enum MediaType {
    /** HTML or XHTML. */
    HTML,
    /** Text of any other kind, and XML, which may be XHTML. */
    TEXT,
    /** Nothing that means anything: the page itself decides. */
    UNKNOWN,
    /** Pictures, films, documents, data, code: no page, whatever it holds. */
    NO_PAGE;

    private static final Set<String> HTML_TYPES = Set.of("text/html", "application/xhtml+xml");
    private static final Set<String> OTHER_TEXT_TYPES = Set.of("application/xml");
    private static final Set<String> CODE_TYPES = Set.of("text/css", "text/javascript", "text/calendar");
    // What servers say when they do not know.
    private static final Set<String> UNKNOWN_TYPES =
            Set.of("application/octet-stream", "application/unknown", "unknown/unknown", "*/*");

    private static final Pattern TYPE = Pattern.compile("[a-z0-9!#$&^_.+-]+/[a-z0-9!#$&^_.+-]+");
    private static final Pattern CHARSET =
            Pattern.compile(";\\s{0,9}charset\\s{0,9}=\\s{0,9}[\"']?([^\\s\"';,]{1,40})", Pattern.CASE_INSENSITIVE);

    /** Reads a Content-Type such as {@code text/html; charset=gb2312}; a malformed one is {@link #UNKNOWN}. */
    public static MediaType of(String contentType) {
        var type = withoutParameters(contentType);
        if (HTML_TYPES.contains(type)) {
            return HTML;
        }
        if (UNKNOWN_TYPES.contains(type) || !TYPE.matcher(type).matches()) {
            return UNKNOWN;
        }
        return isText(type) ? TEXT : NO_PAGE;
    }

    /** True for JSON of any kind, such as {@code application/json} or {@code application/vnd.page+json; charset=utf-8}. */
    public static boolean isJson(String contentType) {
        var type = withoutParameters(contentType);
        return type.equals("application/json") || type.equals("text/json") || type.endsWith("+json");
    }

    static Optional<String> charset(String contentType) {
        var parameter = CHARSET.matcher(contentType);
        return parameter.find() ? Optional.of(parameter.group(1)) : Optional.empty();
    }

    private static boolean isText(String type) {
        return (type.startsWith("text/") && !CODE_TYPES.contains(type)) || OTHER_TEXT_TYPES.contains(type);
    }

    private static String withoutParameters(String contentType) {
        var end = contentType.indexOf(';');
        return (end < 0 ? contentType : contentType.substring(0, end)).strip().toLowerCase(Locale.ROOT);
    }
}
