package io.qingliu.clean;

import io.qingliu.clean.article.Article;
import io.qingliu.clean.article.Draft;
import io.qingliu.clean.article.Fact;
import io.qingliu.clean.article.Fact.DateEvidence;
import io.qingliu.clean.article.Jump;
import io.qingliu.clean.article.Part;
import io.qingliu.clean.message.IngestedArticle;
import io.qingliu.clean.message.Origin;
import io.qingliu.clean.message.Sha256;
import io.qingliu.clean.page.Format;
import io.qingliu.clean.page.Hints;
import io.qingliu.clean.page.Role;
import io.qingliu.clean.page.Script;
import io.qingliu.clean.page.Sheet;
import io.qingliu.clean.pipeline.CleaningPipeline;
import io.qingliu.clean.segmentation.Segmentation;
import io.qingliu.clean.step.Refusal;
import io.qingliu.clean.step.Step;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Pages and a cleaner that a test can foresee: each line is an article, a line {@code 2025-03-08 …} dates itself, and a
 * page that begins with the code of a refusal is refused for it.
 */
public final class TestPages {
    public static final String URL = "https://news.example.cn/2025/03/05/library.html";

    private TestPages() {}

    public static CleaningPipeline pipeline() {
        return new CleaningPipeline(
                List.of(new LinesAreArticles(), new RefuseAsTold(), new DateAsWritten(), new BreakAsTold()),
                text -> Script.HANS,
                UnaryOperator.identity(),
                text -> Segmentation.EMPTY);
    }

    /** A page of {@link #URL}. */
    public static IngestedArticle page(Instant fetchedAt, String... lines) {
        return page(URL, fetchedAt, lines);
    }

    public static IngestedArticle page(String url, Instant fetchedAt, String... lines) {
        var text = String.join("\n", lines);
        return new IngestedArticle(
                Sha256.of(url).substring(0, 32),
                url,
                url,
                "example.cn",
                "news.example.cn",
                fetchedAt,
                Format.TEXT,
                text,
                Sha256.of(text),
                Hints.NONE,
                Optional.of(new Origin("articles.raw.v1", 0, 41)));
    }

    private record LinesAreArticles() implements Step.Divide {
        @Override
        public String id() {
            return "lines-are-articles@1";
        }

        @Override
        public List<Draft> divide(Sheet sheet) {
            return sheet.lines().stream()
                    .map(line -> new Draft(List.of(Part.of(Role.BODY, line.span())), false, Jump.NONE))
                    .toList();
        }
    }

    private record RefuseAsTold() implements Step.Check {
        @Override
        public String id() {
            return "refuse-as-told@1";
        }

        @Override
        public Optional<Refusal> check(Sheet sheet, List<Article> articles) {
            for (var refusal : Refusal.values()) {
                if (sheet.text().startsWith(refusal.code())) {
                    return Optional.of(refusal);
                }
            }
            return articles.isEmpty() ? Optional.of(Refusal.NO_CONTENT) : Optional.empty();
        }
    }

    private record DateAsWritten() implements Step.Enrich {
        @Override
        public String id() {
            return "date-as-written@1";
        }

        @Override
        public List<Fact> enrich(Article article, Sheet sheet) {
            var body = article.body();
            return body.matches("\\d{4}-\\d\\d-\\d\\d .*")
                    ? List.of(new Fact.Published(
                            OffsetDateTime.parse(body.substring(0, 10) + "T00:00:00+08:00"), DateEvidence.PAGE))
                    : List.of();
        }
    }

    /** A step with bugs. */
    private record BreakAsTold() implements Step.Enrich {
        @Override
        public String id() {
            return "break-as-told@1";
        }

        @Override
        public List<Fact> enrich(Article article, Sheet sheet) {
            return switch (article.body()) {
                case "break" -> throw new IllegalStateException("a bug met the text " + article.body());
                case "recurse" -> enrich(article, sheet);
                case "exhaust" -> throw new OutOfMemoryError("not really");
                default -> List.of();
            };
        }
    }
}
