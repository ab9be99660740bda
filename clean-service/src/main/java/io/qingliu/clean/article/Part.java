package io.qingliu.clean.article;

import io.qingliu.clean.page.Role;
import io.qingliu.clean.text.Span;

/**
 * A stretch of the page that belongs to an article.
 *
 * @param joined whether it continues the paragraph of the body part before it, with nothing in between
 */
public record Part(Role role, Span span, boolean joined) {
    public static Part of(Role role, Span span) {
        return new Part(role, span, false);
    }
}
