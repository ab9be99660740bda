package io.qingliu.ingest.http;

/** Requests and answers that the OpenAPI document shows. A test sends the requests. */
final class Examples {
    static final String PAGE = """
            {"url": "https://news.example.cn/2026/03/05/library.html", "fetchedAt": "2026-03-05T09:15:00+08:00", \
            "contentType": "text/html; charset=utf-8", "body": "<html><p>3月5日，清河县三座村级图书室同日开放。</p></html>"}""";
    static final String PAGES = "[" + PAGE + ", " + """
            {"url": "https://news.example.cn/2026/03/05/road.html", "fetchedAt": "2026-03-05T09:15:00+08:00", \
            "body": "清河县乡村公路通车"}]""";
    static final String WARC = """
            WARC/1.1\r
            WARC-Type: resource\r
            WARC-Record-ID: <urn:uuid:5a1f0a5e-8a0c-4a53-9d6d-6f1f3c9d2b11>\r
            WARC-Date: 2026-03-05T01:15:00Z\r
            WARC-Target-URI: https://news.example.cn/2026/03/05/bridge.html\r
            Content-Type: text/plain; charset=utf-8\r
            Content-Length: 27\r
            \r
            清河县老桥修缮完工\r
            \r
            """;
    static final String ACCEPTED = """
            {"accepted": 1, "refused": 0, "skipped": {}, "items": [{"index": 0, "status": "accepted", \
            "pageId": "7b8e69777b10e0aaa6b39fc7a15b60c2"}], "unlisted": 0}""";
    static final String ACCEPTED_OF_WARC = """
            {"accepted": 1, "refused": 0, "skipped": {"media-type": 12, "record-type": 14}, "items": [{"index": 0, \
            "status": "accepted", "pageId": "7b8e69777b10e0aaa6b39fc7a15b60c2", "offset": 812}], "unlisted": 0}""";
    static final String MIXED = """
            {"accepted": 1, "refused": 1, "skipped": {}, "items": [{"index": 0, "status": "accepted", \
            "pageId": "7b8e69777b10e0aaa6b39fc7a15b60c2"}, {"index": 1, "status": "refused", "reason": "url-missing", \
            "pointer": "/url", \
            "message": "The page has no url; send the absolute URL that it was fetched from."}], "unlisted": 0}""";
    static final String MIXED_WARC = """
            {"accepted": 1, "refused": 1, "skipped": {"record-type": 2}, "items": [{"index": 0, "status": "accepted", \
            "pageId": "7b8e69777b10e0aaa6b39fc7a15b60c2", "offset": 0}, {"index": 1, "status": "refused", \
            "reason": "warc-record-broken", "pointer": "", "message": "The record at byte 2048 cannot be taken: it breaks \
            off; write it anew and send it again.", "offset": 2048}], "unlisted": 0}""";
    static final String REFUSED = """
            {"type": "urn:qingliu:problem:pages-refused", "title": "No page was accepted", "status": 422, \
            "detail": "1 page was refused; mend the fields in errors and send again.", "errors": [{"pointer": "/url", \
            "reason": "url-missing", "detail": "The page has no url; send the absolute URL that it was fetched from."}], \
            "report": {"accepted": 0, "refused": 1, "skipped": {}, "items": [{"index": 0, "status": "refused", \
            "reason": "url-missing", "pointer": "/url", \
            "message": "The page has no url; send the absolute URL that it was fetched from."}], "unlisted": 0}}""";
    static final String KEY_UNKNOWN = """
            {"type": "urn:qingliu:problem:key-unknown", "title": "No key, or none that is known", "status": 401, \
            "detail": "Send Authorization: Bearer KEY or X-API-Key: KEY, with a key \
            that whoever runs this service gives you."}""";
    static final String NO_KEYS = """
            {"type": "urn:qingliu:problem:no-keys", "title": "This service has no keys", "status": 403, \
            "detail": "Nobody may send here before whoever runs this service sets \
            qingliu.ingest.http.keys-file, or qingliu.ingest.http.access=none to let everybody in; the log says what is \
            missing."}""";
    static final String BROKEN_OFF = """
            {"type": "urn:qingliu:problem:body-broken-off", "title": "The body did not arrive", "status": 408, \
            "detail": "The body broke off; send it again, with fewer pages at a \
            time. What stood before that may have been taken. A page that is sent twice counts once."}""";
    static final String TOO_LARGE = """
            {"type": "urn:qingliu:problem:body-too-large", "title": "The body is too large", "status": 413, \
            "detail": "A line has more than 33554432 bytes; send fewer pages at a \
            time. The pages before that, in the report, are decided.", \
            "report": {"accepted": 500, "refused": 0, "skipped": {}, "items": [], "unlisted": 500}}""";
    static final String UNSUPPORTED = """
            {"type": "urn:qingliu:problem:media-type-unsupported", "title": "The media type is not supported", "status": 415, \
            "detail": "The body has a Content-Encoding that is not known; \
            nothing was taken. Send it as it is, or packed once with gzip or zstd."}""";
    static final String TOO_MANY = """
            {"type": "urn:qingliu:problem:too-many-requests", "title": "Too many requests at the same time", "status": 429, \
            "detail": "All places are taken, or all that one key may have; \
            send the same again in a moment."}""";
    static final String KAFKA_AWAY = """
            {"type": "urn:qingliu:problem:kafka-away", "title": "Kafka does not take pages", "status": 503, \
            "detail": "Kafka did not acknowledge all pages in time (500 are taken); \
            send all again later. A page that is sent twice counts once."}""";

    private Examples() {}
}
