package io.qingliu.pipeline.storm;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.qingliu.pipeline.input.RawPage;
import io.qingliu.pipeline.json.Json;
import io.qingliu.pipeline.storm.Story.Told;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Invents the feed of a storm: pages that change, that come twice, late or unchanged, that lose an article, and records
 * that are no pages. The same seed gives the same feed.
 */
final class Newsroom {
    private static final Instant FIRST_FETCH = Instant.parse("2025-03-08T02:00:00Z");

    private final String host;
    private final Random random;
    private final Oracle oracle = new Oracle();
    private final List<RawPage> records = new ArrayList<>();

    private Newsroom(String host, Random random) {
        this.host = host;
        this.random = random;
    }

    /**
     * A feed and what should come of it.
     *
     * @param records in the order in which they are sent
     */
    record Edition(List<RawPage> records, Oracle oracle) {}

    /** The pages of one host. */
    static Edition edition(int pages, String host, Random random) {
        var newsroom = new Newsroom(host, random);
        for (int page = 0; page < pages; page++) {
            newsroom.write(page);
        }
        Collections.shuffle(newsroom.records, newsroom.random); // older fetches come after newer ones
        return new Edition(List.copyOf(newsroom.records), newsroom.oracle);
    }

    private void write(int page) {
        var url = "https://" + host + "/" + page + ".html";
        switch (random.nextInt(20)) {
            case 0 -> poison(page);
            case 1 -> refused(url);
            case 2, 3 -> tell(url, page, 2, 1 + random.nextInt(2)); // two articles, of which one may vanish
            case 4, 5, 6 -> changing(url, page);
            case 7 -> unchanged(url, page);
            default -> tell(url, page, 1, 1);
        }
    }

    private void poison(int page) {
        var bytes = random.nextBoolean() ? ("{\"url\": \"https://" + host + "/" + page) : "\u00ff\u00fe no page";
        oracle.unreadable(send(bytes.getBytes(ISO_8859_1), ""));
    }

    private void refused(String url) {
        var message = Json.object().put("url", url).put("fetchedAt", FIRST_FETCH.toString());
        oracle.refused(send(Json.bytes(message.put("body", " ")), url));
    }

    private void changing(String url, int page) {
        int fetches = 2 + random.nextInt(2);
        for (int fetch = 0; fetch < fetches; fetch++) {
            send(new Story(url, fetchedAt(fetch), List.of(told(page, 0, fetch))));
        }
    }

    private void unchanged(String url, int page) {
        for (int fetch = 0; fetch < 3; fetch++) {
            send(new Story(url, fetchedAt(fetch), List.of(told(page, 0, 0))));
        }
    }

    private void tell(String url, int page, int articles, int fetches) {
        for (int fetch = 0; fetch < fetches; fetch++) {
            var told = new ArrayList<Told>();
            for (int article = 0; article < articles - fetch; article++) {
                told.add(told(page, article, 0));
            }
            send(new Story(url, fetchedAt(fetch), told));
        }
    }

    private void send(Story story) {
        oracle.told(story);
        var message = Json.object()
                .put("url", story.url())
                .put("fetchedAt", story.fetchedAt().toString())
                .put("publishedAt", "2025-03-08T09:15:00+08:00")
                .put("body", story.page());
        send(Json.bytes(message), story.url());
    }

    // How often it is sent.
    private int send(byte[] value, String url) {
        int times = random.nextInt(10) == 0 ? 2 : 1; // some crawlers send everything twice
        for (int i = 0; i < times; i++) {
            records.add(url.isEmpty() ? RawPage.ofJson("poison", value) : RawPage.of(url, url, value));
        }
        return times;
    }

    private static Instant fetchedAt(int fetch) {
        return FIRST_FETCH.plus(Duration.ofHours(fetch));
    }

    private static Told told(int page, int article, int version) {
        var number = page + 1;
        return new Told(
                "清河县第" + number + "座图书室" + (article == 0 ? "开放" : "添新书"),
                "昨天，清河县第" + number + "座图书室" + (article == 0 ? "开放" : "添了新书") + "，读者凭身份证就能借书，当天借走了" + (300 + version)
                        + "册书。县文化馆负责人介绍，图书室每周开放六天，由退休教师轮流值班，藏书有一万二千册。");
    }
}
