package io.qingliu.benchmarks.extraction;

import de.l3s.boilerpipe.BoilerpipeProcessingException;
import de.l3s.boilerpipe.extractors.ArticleExtractor;
import io.qingliu.clean.article.Article;
import io.qingliu.clean.page.Format;
import io.qingliu.clean.page.Hints;
import io.qingliu.clean.page.Page;
import io.qingliu.clean.pipeline.CleaningPipeline;
import io.qingliu.clean.pipeline.Outcome;
import io.qingliu.clean.pipeline.StandardSteps;
import java.time.Instant;
import java.util.stream.Collectors;
import net.dankito.readability4j.Readability4J;

/** Somebody who finds the text of the article in a page of HTML. */
public enum Extractor {
    /** All our steps, those for the text included. */
    QINGLIU {
        @Override
        String body(TestPage page) {
            var fetched = new Page(page.url(), FETCHED_AT, Format.HTML, page.html(), Hints.NONE);
            return switch (Ours.PIPELINE.clean(fetched)) {
                case Outcome.Cleaned cleaned ->
                    cleaned.articles().stream().map(Article::body).collect(Collectors.joining("\n"));
                case Outcome.Rejected rejected -> "";
            };
        }
    },
    /** A port of Mozilla's Readability to the JVM. */
    READABILITY4J {
        @Override
        String body(TestPage page) {
            var text = new Readability4J(page.url(), page.html()).parse().getTextContent();
            return text == null ? "" : text;
        }
    },
    /** Boilerplate Detection using Shallow Text Features, Kohlschütter et al., WSDM 2010. */
    BOILERPIPE {
        @Override
        String body(TestPage page) {
            try {
                return ArticleExtractor.INSTANCE.getText(page.html());
            } catch (BoilerpipeProcessingException e) {
                return ""; // counts as a page without an article
            }
        }
    };

    private static final Instant FETCHED_AT = Instant.parse("2025-09-10T00:00:00Z");

    // Loaded only where it is asked for.
    private static final class Ours {
        private static final CleaningPipeline PIPELINE = StandardSteps.load();
    }

    abstract String body(TestPage page);
}
