package io.qingliu.index.article;

/** What one record asks of the index. */
public sealed interface Change {
    /** The article that is meant. */
    ArticleKey key();

    /** Milliseconds since 1970 of the fetch that this comes from: the newest fetch wins. */
    long version();

    /** Bytes that this takes in a request, without the few of its action line. */
    int size();

    /** Stores the article. */
    record Write(ArticleKey key, long version, Json document) implements Change {
        @Override
        public int size() {
            return document.size();
        }
    }

    /** Takes the article out of the index. */
    record Delete(ArticleKey key, long version) implements Change {
        @Override
        public int size() {
            return 0;
        }
    }
}
