package io.qingliu.clean.step.fingerprint;

import com.dynatrace.hash4j.similarity.ElementHashProvider;
import com.dynatrace.hash4j.similarity.SimilarityHashPolicy;
import com.dynatrace.hash4j.similarity.SimilarityHashing;
import com.dynatrace.hash4j.similarity.SuperMinHashVersion;
import io.qingliu.clean.article.Article;
import io.qingliu.clean.article.Fact;
import io.qingliu.clean.page.Sheet;
import io.qingliu.clean.step.Step;
import java.util.Base64;
import java.util.List;

/**
 * Gives an article a code that tells near-duplicates: a SuperMinHash of the 5-grams of its clean body, in Simplified. Two
 * codes have a share of their bytes in common that is about the Jaccard likeness of the two sets of 5-grams. A body of
 * less than five letters has no code; of a short one a single word changes much, and so it does the code.
 */
public record LearnFingerprint() implements Step.Enrich {
    // Codes of different versions say nothing about each other: what follows is part of the version.
    private static final String VERSION = "1:";
    private static final SimilarityHashPolicy POLICY =
            SimilarityHashing.superMinHash(128, Byte.SIZE, SuperMinHashVersion.V1);

    @Override
    public String id() {
        return "fingerprint@1";
    }

    @Override
    public List<Fact> enrich(Article article, Sheet sheet) {
        var grams = Grams.of(article.body());
        return grams.length == 0 ? List.of() : List.of(new Fact.Fingerprint(code(grams)));
    }

    private static String code(long[] grams) {
        var components = POLICY.createHasher().compute(ElementHashProvider.ofValues(grams));
        return VERSION + Base64.getUrlEncoder().withoutPadding().encodeToString(components);
    }
}
