package io.qingliu.index.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.index.Index;
import io.qingliu.index.article.Retention;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.OptionalInt;
import org.elasticsearch.client.RestClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("servers")
class OldMonthsTest {
    @RegisterExtension
    static final RealElasticsearch ELASTICSEARCH = new RealElasticsearch();

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2025-03-15T00:00:00Z"), ZoneOffset.UTC);

    private RestClient client;
    private Index index;

    @BeforeEach
    void connect() {
        ELASTICSEARCH.clear();
        client = ELASTICSEARCH.client();
        index = ELASTICSEARCH.index();
        for (var name : new String[] {
            "articles-2025.01", "articles-g2-2025.01", "articles-2025.02", "articles-2025.03", "articles-of-2001.01"
        }) {
            index.put("/" + name, "{}");
        }
    }

    @AfterEach
    void disconnect() throws IOException {
        client.close();
    }

    @Test
    void removesMonthsThatArePastInEveryGenerationAndNothingElse() {
        remove(OptionalInt.of(1));

        assertThat(index.get("/articles-*/_alias").fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder("articles-2025.02", "articles-2025.03", "articles-of-2001.01");
    }

    @Test
    void isDoneBySeveralWithoutHarm() {
        remove(OptionalInt.of(1));
        remove(OptionalInt.of(1));

        assertThat(index.get("/articles-*/_alias").size()).isEqualTo(3);
    }

    @Test
    void removesNothingWhereNobodyAskedForIt() {
        remove(OptionalInt.empty());

        assertThat(index.get("/articles-*/_alias").size()).isEqualTo(5);
    }

    private void remove(OptionalInt months) {
        new OldMonths(client, new Retention(months, CLOCK), CLOCK).remove();
    }
}
