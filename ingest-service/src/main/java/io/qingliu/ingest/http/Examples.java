package io.qingliu.ingest.http;

/** Requests and answers that the OpenAPI document shows. A test sends the requests. */
final class Examples {
    static final String PAGE = """
            {"url": "https://news.example.cn/2026/03/05/library.html", "fetchedAt": "2026-03-05T09:15:00+08:00", \
            "contentType": "text/html; charset=utf-8", "body": "<html><p>3月5日，清河县三座村级图书室同日开放。</p></html>"}""";
    static final String PAGES = "[" + PAGE + ", " + """
            {"url": "https://news.example.cn/2026/03/05/road.html", "fetchedAt": "2026-03-05T09:15:00+08:00", \
            "body": "清河县乡村公路通车"}]""";
    static final String ACCEPTED = """
            {"accepted": 1, "items": [{"index": 0, "status": "accepted", "pageId": "7b8e69777b10e0aaa6b39fc7a15b60c2"}]}""";
    static final String MIXED = """
            {"accepted": 1, "items": [{"index": 0, "status": "accepted", "pageId": "7b8e69777b10e0aaa6b39fc7a15b60c2"}, \
            {"index": 1, "status": "refused", "reason": "url-missing", "pointer": "/url", \
            "message": "The page has no url; send the absolute URL that it was fetched from."}]}""";
    static final String REFUSED = """
            {"type": "urn:qingliu:problem:pages-refused", "title": "No page was accepted", "status": 422, \
            "detail": "1 page was refused; mend the fields in errors and send again.", "errors": [{"pointer": "/url", \
            "reason": "url-missing", "detail": "The page has no url; send the absolute URL that it was fetched from."}]}""";

    private Examples() {}
}
