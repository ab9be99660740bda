package io.qingliu.clean.message;

import java.util.List;

/** What enrichment finds in an article. No step enriches yet, so the lists can hold nothing. */
public record Enrichment(
        List<Void> places,
        List<Void> persons,
        List<Void> organizations,
        List<Void> keywords,
        List<Void> summary,
        List<Void> figures) {
    static final Enrichment NONE = new Enrichment(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
}
