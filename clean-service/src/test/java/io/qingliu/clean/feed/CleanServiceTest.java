package io.qingliu.clean.feed;

import static io.restassured.RestAssured.when;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.clean.Contract;
import io.qingliu.clean.Deadline;
import io.qingliu.clean.IngestedMessages;
import io.qingliu.clean.TestKafka;
import io.qingliu.clean.TestPages;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.time.Instant;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The whole service on a real broker, with the steps that ship. */
@Tag("servers")
@QuarkusTest
@TestProfile(CleanServiceTest.Whole.class)
@QuarkusTestResource(value = WithKafka.class, restrictToAnnotatedClass = true)
class CleanServiceTest {
    private static final Instant MONDAY = Instant.parse("2025-03-03T01:00:00Z");
    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
    private static final String[] ARTICLE = {"清河縣新建三座村級圖書室", "3月5日,清河縣三座村級圖書室同日開放。縣文化館負責人介紹,圖書室每周開放六天,讀者憑身份證即可借書。"};

    /** A profile of its own, so that the service starts with the broker. */
    public static final class Whole implements QuarkusTestProfile {}

    @SuppressWarnings("NullAway.Init")
    TestKafka kafka;

    @Test
    void pagesComeInAndEachHasOneOutcome() {
        var page = TestPages.page(MONDAY, ARTICLE);
        var empty = TestPages.page("https://news.example.cn/empty.html", MONDAY, " ");

        kafka.send(
                "example.cn", IngestedMessages.of(page), Map.of("traceparent", "00-" + TRACE + "-00f067aa0ba902b7-01"));
        kafka.send(TestPages.page(MONDAY.plusSeconds(60), ARTICLE));
        kafka.send(TestPages.page(MONDAY.minusSeconds(60), "旧的标题", "旧的一条消息。"));
        kafka.send(empty);
        kafka.send("example.cn", "{\"pageId\": ".getBytes(UTF_8), Map.of("crawler", "spider-7"));

        Deadline.await("five pages are accepted", () -> metric("qingliu_pages_accepted_total") == 5);
        for (var outcome : PageOutcome.values()) {
            assertThat(metric("qingliu_pages_outcomes_total{outcome=\"" + outcome.code() + "\"}"))
                    .as(outcome.code())
                    .isEqualTo(1);
        }
        assertThat(metric("qingliu_articles_emitted_total")).isEqualTo(1);
        assertThat(metric("qingliu_pages_rejected_total{reason=\"no-content\"}"))
                .isEqualTo(1);
        assertThat(metric("qingliu_dead_letters_total{reason=\"json-invalid\"}"))
                .isEqualTo(1);

        var article = only("articles.clean.v1");
        assertThat(key(article)).isEqualTo(page.pageId());
        assertThat(Contract.of("articles.clean.v1").violations(article.value())).isEmpty();
        assertThat(Contract.json(article.value()).get("body").asText()).contains("读者凭身份证即可借书");
        assertThat(new String(article.headers().lastHeader("traceparent").value(), UTF_8))
                .startsWith("00-" + TRACE + "-")
                .doesNotContain("00f067aa0ba902b7");
        assertThat(Contract.of("articles.provenance.v1")
                        .violations(only("articles.provenance.v1").value()))
                .isEmpty();
        assertThat(key(only("articles.rejected.v1"))).isEqualTo(empty.pageId());
        var letter = only("articles.dead-letter.v1");
        assertThat(letter.value()).isEqualTo("{\"pageId\": ".getBytes(UTF_8));
        assertThat(letter.headers().lastHeader("crawler").value()).isEqualTo("spider-7".getBytes(UTF_8));
    }

    @Test
    void isReadyOnceItReads() {
        Deadline.await(
                "the service is ready", () -> when().get("/q/health/ready").statusCode() == 200);
        when().get("/q/health/live").then().statusCode(200);
    }

    private ConsumerRecord<byte[], byte[]> only(String topic) {
        var records = kafka.read(topic);
        assertThat(records).as(topic).hasSize(1);
        return records.getFirst();
    }

    private static String key(ConsumerRecord<byte[], byte[]> record) {
        return new String(record.key(), UTF_8);
    }

    private static double metric(String name) {
        var line = Pattern.compile("^" + Pattern.quote(name) + " (\\S+)$", Pattern.MULTILINE)
                .matcher(when().get("/q/metrics").asString());
        return line.find() ? Double.parseDouble(line.group(1)) : Double.NaN;
    }
}
