package io.qingliu.index.bulk;

import io.qingliu.index.article.ArticleKey;
import io.qingliu.index.article.Change;
import io.qingliu.index.article.Json;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;

/** Changes for tests. */
final class Changes {
    private Changes() {}

    static Change write(String id, long version) {
        return write(id, version, "{}");
    }

    static Change write(String id, long version, String document) {
        return new Change.Write(key(id), version, Json.onOneLine(document.getBytes(StandardCharsets.UTF_8)));
    }

    static Change delete(String id, long version) {
        return new Change.Delete(key(id), version);
    }

    static List<Change> writes(int count) {
        return IntStream.range(0, count).mapToObj(i -> write("article-" + i, 1)).toList();
    }

    private static ArticleKey key(String id) {
        return new ArticleKey("2025.03", id);
    }
}
