package io.qingliu.clean.page;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * What the markup of a page says about its article, beside the text: the strongest statement for each question. Plain
 * text says nothing.
 *
 * @param title the headline, without the name of the site
 * @param source the paper, agency or site that it comes from
 * @param authors in the order of the page
 * @param editors in the order of the page
 * @param language BCP 47, such as {@code zh-CN}
 */
public record Metadata(
        Optional<Stated<String>> title,
        Optional<Stated<OffsetDateTime>> publishedAt,
        Optional<Stated<String>> source,
        List<Stated<String>> authors,
        List<Stated<String>> editors,
        Optional<Stated<String>> canonicalUrl,
        Optional<Stated<String>> language) {
    public static final Metadata NONE = new Metadata(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty());

    public Metadata {
        authors = List.copyOf(authors);
        editors = List.copyOf(editors);
    }

    /**
     * A value and what says so.
     *
     * @param by kind and name of the statement, such as {@code json-ld:datePublished} or {@code meta:pubdate}
     */
    public record Stated<T>(T value, String by) {}
}
