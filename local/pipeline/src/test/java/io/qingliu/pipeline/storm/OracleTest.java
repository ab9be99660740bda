package io.qingliu.pipeline.storm;

import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.pipeline.storm.Oracle.Expected;
import io.qingliu.pipeline.storm.Story.Told;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OracleTest {
    private static final String URL = "https://news.example.cn/2025/03/06/library.html";
    private static final Instant EARLY = Instant.parse("2025-03-06T01:00:00Z");
    private static final Instant LATE = Instant.parse("2025-03-06T02:00:00Z");
    private static final Told OLD = new Told("old", "old text");
    private static final Told NEW = new Told("new", "new text");

    private final Oracle oracle = new Oracle();

    @Test
    void expectsTheNewestFetchInWhateverOrderTheyCome() {
        oracle.told(new Story(URL, LATE, List.of(NEW)));
        oracle.told(new Story(URL, EARLY, List.of(OLD)));

        assertThat(oracle.documents().values()).containsExactly(new Expected(NEW, Set.of(LATE.toEpochMilli())));
    }

    @Test
    void allowsEachTimeAtWhichAnUnchangedPageWasFetched() {
        oracle.told(new Story(URL, EARLY, List.of(OLD)));
        oracle.told(new Story(URL, LATE, List.of(OLD)));

        assertThat(oracle.documents().values())
                .containsExactly(new Expected(OLD, Set.of(EARLY.toEpochMilli(), LATE.toEpochMilli())));
    }

    @Test
    void forgetsAnArticleThatHasVanished() {
        oracle.told(new Story(URL, EARLY, List.of(OLD, NEW)));
        assertThat(oracle.documents()).hasSize(2);
        assertThat(oracle.documents().keySet()).allMatch(id -> id.matches("[0-9a-f]{32}-0[12]"));

        oracle.told(new Story(URL, LATE, List.of(OLD)));

        assertThat(oracle.documents().keySet()).singleElement().asString().matches("[0-9a-f]{32}");
    }

    @Test
    void inventsTheSameFeedForTheSameSeedWithEveryKindOfPageInIt() {
        var one = Newsroom.edition(500, "news.example.cn", new Random(1));
        var other = Newsroom.edition(500, "news.example.cn", new Random(1));

        assertThat(one.oracle().documents()).isEqualTo(other.oracle().documents());
        assertThat(one.oracle().unreadableRecords()).isPositive();
        assertThat(one.oracle().refusedRecords()).isPositive();
        assertThat(one.records()).hasSizeGreaterThan(600);
        assertThat(one.oracle().documents().keySet()).anyMatch(id -> id.endsWith("-02"));
    }
}
