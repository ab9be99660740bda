package io.qingliu.index.cluster;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.index.article.ArticleKey;
import io.qingliu.index.article.Change;
import io.qingliu.index.article.Generation;
import io.qingliu.index.article.Json;
import java.util.List;
import org.junit.jupiter.api.Test;

class BulkBodyTest {
    private static final ArticleKey KEY = new ArticleKey("2025.03", "0".repeat(32));

    @Test
    void isALineForWhatToDoAndOneForTheDocument() {
        var write = new Change.Write(KEY, 7, Json.onOneLine("{\"title\":\n\"清河\"}".getBytes(UTF_8)));
        var delete = new Change.Delete(KEY, 8);

        var body = new String(BulkBody.of(new Generation(2), List.of(write, delete)), UTF_8);

        var what = "\"_index\":\"articles-g2-2025.03\",\"_id\":\"" + KEY.id() + "\",\"version\":%d,"
                + "\"version_type\":\"external_gte\"}}\n";
        assertThat(body)
                .isEqualTo("{\"index\":{" + what.formatted(7) + "{\"title\": \"清河\"}\n" + "{\"delete\":{"
                        + what.formatted(8));
    }

    @Test
    void isNothingForNothing() {
        assertThat(BulkBody.of(Generation.FIRST, List.of())).isEmpty();
    }
}
