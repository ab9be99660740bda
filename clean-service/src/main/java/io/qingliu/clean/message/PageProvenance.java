package io.qingliu.clean.message;

import io.qingliu.clean.article.Part;
import io.qingliu.clean.page.Role;
import io.qingliu.clean.pipeline.Provenance;
import io.qingliu.clean.text.Edit;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What was done to a page: undoing the edits in {@code text} from the last to the first gives the page back. */
public record PageProvenance(
        String pageId,
        String url,
        Instant fetchedAt,
        String sha256,
        Instant cleanedAt,
        String cleanerVersion,
        String text,
        List<Edit> edits,
        List<ArticleParts> articles) {

    /** Which stretches of the text an article is made of. */
    public record ArticleParts(String id, int ordinal, List<PartRange> parts) {}

    /** One stretch, from {@code start} up to, not including, {@code end}. */
    public record PartRange(String role, int start, int end) {
        static PartRange of(Part part) {
            return new PartRange(
                    code(part.role()), part.span().start(), part.span().end());
        }

        private static String code(Role role) {
            if (!role.partOfArticle()) {
                throw new IllegalArgumentException("furniture is no part of an article: " + role);
            }
            return role.name().toLowerCase(Locale.ROOT);
        }
    }

    public static PageProvenance of(IngestedArticle page, Provenance provenance, Stamp stamp) {
        var articles = new ArrayList<ArticleParts>();
        int count = provenance.articles().size();
        for (int ordinal = 1; ordinal <= count; ordinal++) {
            articles.add(new ArticleParts(
                    ArticleIdentity.id(page.pageId(), ordinal, count),
                    ordinal,
                    provenance.articles().get(ordinal - 1).stream()
                            .map(PartRange::of)
                            .toList()));
        }
        return new PageProvenance(
                page.pageId(),
                page.url(),
                stamp.fetchedAt(),
                page.sha256(),
                stamp.cleanedAt(),
                stamp.cleanerVersion(),
                provenance.text(),
                provenance.history().edits(),
                List.copyOf(articles));
    }
}
