package io.qingliu.clean.preview;

/** Requests and answers that the OpenAPI document shows. */
final class Examples {
    static final String TEXT = """
            {
              "url": "https://news.example.cn/2025/03/05/library.html",
              "fetchedAt": "2025-03-06T01:15:00Z",
              "contentType": "text/plain; charset=utf-8",
              "body": "清河縣新建三座村級圖書室\\n本報訊(記者 林小禾)3月5日,清河縣三座村級圖書室同日開(kāi)放。"
            }
            """;
    static final String HTML = """
            {
              "url": "https://news.example.cn/2025/03/05/library.html",
              "contentType": "text/html",
              "body": "<h1>清河县新建三座村级图书室</h1><p>3月5日,清河县三座村级图书室同日开放。</p>"
            }
            """;
    static final String CLEANED = """
            {
              "articles": [
                {
                  "id": "97a7f1a1f8aa5c3c4a4e84a24e1b0d02",
                  "title": "清河县新建三座村级图书室",
                  "body": "3月5日,清河县三座村级图书室同日开放。",
                  "dateline": "本報訊(記者 林小禾)",
                  "credits": [{"name": "林小禾", "role": "reporter"}]
                }
              ],
              "rejected": null
            }
            """;
    static final String EXPLAINED = """
            {
              "articles": [{"body": "3月5日,清河县三座村级图书室同日开放。"}],
              "rejected": null,
              "explain": [{"step": "pinyin-annotation@1", "text": "3月5日,清河縣三座村級圖書室同日開放。"}],
              "marks": [
                {"start": 7, "end": 8, "becomes": "县", "causes": [{"step": "to-simplified@1"}]},
                {"start": 17, "end": 22, "becomes": "", "causes": [{"step": "pinyin-annotation@1"}]},
                {"start": 30, "end": 40, "becomes": "", "causes": [{"step": "credits@1", "role": "credit"}]}
              ]
            }
            """;
    static final String REFUSED = """
            {
              "articles": [],
              "rejected": {
                "reason": "no-content",
                "message": "The page holds no text; check what the crawler received."
              }
            }
            """;
    static final String TWO_BODIES = """
            {
              "type": "about:blank",
              "title": "Bad Request",
              "status": 400,
              "reason": "two-bodies",
              "detail": "There is both body and bodyBase64; send one of them."
            }
            """;

    private Examples() {}
}
