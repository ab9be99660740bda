package io.qingliu.clean.memory;

import io.qingliu.clean.message.ArticleRecord;
import io.qingliu.clean.message.DeletedArticle;
import io.qingliu.clean.message.PageProvenance;
import io.qingliu.clean.step.Refusal;
import java.util.List;
import java.util.Optional;

/** What a fetch of a page changes, given what is remembered of the page. */
public sealed interface Effect {
    /**
     * The page holds these articles.
     *
     * @param articles those of the page in its order, then a deletion for each that has vanished
     * @param memory to be kept from now on
     */
    record Cleaned(List<ArticleRecord> articles, PageProvenance provenance, PageMemory memory) implements Effect {}

    /**
     * The page is refused, and with it go the articles that it held.
     *
     * @param memory to be kept from now on; empty where the crawler was not shown the page, so that nothing is new
     */
    record Rejected(Refusal refusal, List<DeletedArticle> deletions, Optional<PageMemory> memory) implements Effect {}

    /** The fetch brought what is known already. */
    record Unchanged(PageMemory memory) implements Effect {}

    /** A newer fetch was here before. */
    record Superseded() implements Effect {}
}
