package io.qingliu.clean.step.category;

import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.clean.Segmented;
import io.qingliu.clean.article.Article;
import io.qingliu.clean.article.Fact;
import io.qingliu.clean.article.Fact.Category.Topic;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class CategorizeTest {
    private static final Categorize STEP = Categorize.load();

    record Probe(Topic topic, Article article) {
        @Override
        public String toString() {
            return topic + " " + article.title();
        }
    }

    static Stream<Probe> probes() throws IOException {
        return read("probes.txt");
    }

    @ParameterizedTest
    @MethodSource("probes")
    void findsTheCategory(Probe probe) {
        assertThat(category(probe.article()).topic()).isEqualTo(probe.topic());
    }

    @Test
    void whatLittleSpeaksForIsOther() {
        assertThat(category(Segmented.article("", "大家都来了，医院也很高兴。"))).isEqualTo(new Fact.Category(Topic.OTHER, 0));
        assertThat(category(Segmented.article("", ""))).isEqualTo(new Fact.Category(Topic.OTHER, 0));
    }

    @Test
    void whatSpeaksAsMuchForAnotherIsOther() {
        assertThat(category(Segmented.article("法院 足球", "法院和足球，法官和球员，检察院和球迷。")).topic())
                .isEqualTo(Topic.OTHER);
    }

    @Test
    void theHeadlineCountsMore() {
        assertThat(category(Segmented.article("法院判决", "足球和法官。")).topic()).isEqualTo(Topic.LAW);
        assertThat(category(Segmented.article("足球决赛", "足球和法官。")).topic()).isEqualTo(Topic.SPORTS);
    }

    @Test
    void whatOfficialsVisitIsLessThanThatTheyVisit() {
        var farm = "了解大棚蔬菜种植情况，询问亩产和收购价。他强调，要贯彻落实县委部署。";

        assertThat(category(Segmented.article("", "昨天，农技员到石桥镇" + farm)).topic()).isEqualTo(Topic.AGRICULTURE);
        assertThat(category(Segmented.article("", "昨天，县委书记林远山到石桥镇调研，" + farm)).topic())
                .isEqualTo(Topic.POLITICS);
    }

    @Test
    void theScoreIsTheShareOfTheEvidence() {
        assertThat(category(Segmented.article("足球决赛", "足球队昨天夺冠，球迷和教练都很高兴。")).score())
                .isGreaterThan(0.9)
                .isLessThanOrEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(value = Topic.class, mode = EnumSource.Mode.EXCLUDE, names = "OTHER")
    void everyCategoryHasAProbe(Topic topic) throws IOException {
        assertThat(Stream.concat(probes(), read("held-back.txt")).map(Probe::topic))
                .contains(topic);
    }

    private static Fact.Category category(Article article) {
        return Segmented.learned(STEP, article).stream()
                .map(Fact.Category.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Probe> read(String file) throws IOException {
        try (var stream = Objects.requireNonNull(CategorizeTest.class.getResourceAsStream(file), file)) {
            var text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(text.split("\n\n"))
                    .map(block ->
                            block.lines().filter(line -> !line.startsWith("#")).toList())
                    .filter(lines -> lines.size() > 2)
                    .map(CategorizeTest::probe);
        }
    }

    private static Probe probe(List<String> lines) {
        var body = String.join("\n", lines.subList(2, lines.size()));
        return new Probe(
                Topic.valueOf(lines.getFirst().toUpperCase(Locale.ROOT)), Segmented.article(lines.get(1), body));
    }
}
