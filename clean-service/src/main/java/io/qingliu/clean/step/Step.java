package io.qingliu.clean.step;

import io.qingliu.clean.article.Article;
import io.qingliu.clean.article.Draft;
import io.qingliu.clean.article.Fact;
import io.qingliu.clean.page.Format;
import io.qingliu.clean.page.Mark;
import io.qingliu.clean.page.Markup;
import io.qingliu.clean.page.Metadata;
import io.qingliu.clean.page.Script;
import io.qingliu.clean.page.Sheet;
import io.qingliu.clean.segmentation.SegmentedArticle;
import io.qingliu.clean.text.Changes;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One small thing that cleaning does. Steps are stateless and thread-safe; work is linear in the text, also on hostile
 * text.
 */
public sealed interface Step {
    /** Name and version, such as {@code pinyin-annotation@1}; the number rises when the behaviour changes. */
    String id();

    /** Turns what was fetched into lines of text. The first step whose format it is reads the page. */
    non-sealed interface Read extends Step {
        boolean reads(Format format);

        Reading read(String source);
    }

    /** What reading made of a source. */
    sealed interface Reading {
        /**
         * Text in lines.
         *
         * @param changes that turn the source into its text
         * @param markup what the markup said about each line of that text, blank ones included; empty where there is
         *     none
         */
        record Text(Changes changes, List<Markup> markup, Metadata metadata) implements Reading {}

        /** A source that nobody should try to read. */
        record Unreadable(Refusal refusal) implements Reading {}
    }

    /**
     * Repairs characters of the whole page, before it is cut into lines. Never adds or removes a line feed, never
     * splits a surrogate pair, and finds nothing more to do in its own result.
     */
    non-sealed interface Rewrite extends Step {
        Changes rewrite(String text);
    }

    /** Says what stretches of the page are. Where two steps claim the same stretch, the earlier one has it. */
    non-sealed interface Label extends Step {
        List<Mark> label(Sheet sheet);
    }

    /** Makes drafts of articles from what is marked and what is left. There is one such step. */
    non-sealed interface Divide extends Step {
        List<Draft> divide(Sheet sheet);
    }

    /** Turns text of an article, in the script of its page, into Simplified. */
    non-sealed interface Convert extends Step {
        Changes convert(String text, Script script);
    }

    /** Refuses a page that should not be published. */
    non-sealed interface Check extends Step {
        Optional<Refusal> check(Sheet sheet, List<Article> articles);
    }

    /**
     * Says how far the articles of a page can be relied on, by what is known of them and by what had to be repaired. Sees
     * all articles of the page at once, so that what holds for the page is looked for once.
     */
    non-sealed interface Assess extends Step {
        /**
         * One for each article, in their order.
         *
         * @param repairs how many changes each repair made on the page, by the name of its step without the version
         */
        List<Fact.Quality> assess(List<Article> articles, Sheet sheet, Map<String, Integer> repairs);
    }

    /** Learns facts about an article; cannot touch its text. */
    non-sealed interface Enrich extends Step {
        List<Fact> enrich(Article article, Sheet sheet);
    }

    /**
     * Learns facts from the words of an article in Chinese. The pipeline segments each article once for all of these
     * steps; no step may change the text after the first of them.
     */
    non-sealed interface Recognize extends Step {
        List<Fact> recognize(Article article, SegmentedArticle words);
    }
}
