package io.qingliu.embedded.essentials;

import static io.qingliu.embedded.essentials.Recipe.charFilter;
import static io.qingliu.embedded.essentials.Recipe.normalizingCharFilter;
import static org.elasticsearch.plugins.AnalysisPlugin.requiresAnalysisSettings;

import com.ibm.icu.text.Normalizer2;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.charfilter.HTMLStripCharFilter;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.icu.ICUNormalizer2CharFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceCharFilter;
import org.elasticsearch.index.analysis.CharFilterFactory;
import org.elasticsearch.index.analysis.PreConfiguredCharFilter;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;

/** What happens to the text before it becomes tokens. */
final class CharFilters {
    static final Map<String, AnalysisProvider<CharFilterFactory>> BY_NAME = Map.of(
            "html_strip",
                    charFilter(definition -> {
                        var kept = Set.copyOf(definition.list("escaped_tags"));
                        return text -> new HTMLStripCharFilter(text, kept);
                    }),
            "mapping",
                    requiresAnalysisSettings(normalizingCharFilter(definition -> {
                        var table = MappingRules.of(definition);
                        return text -> new MappingCharFilter(table, text);
                    })),
            "pattern_replace",
                    requiresAnalysisSettings(normalizingCharFilter(definition -> {
                        var pattern = definition.pattern(definition.required("pattern"));
                        var replacement = definition.settings().get("replacement", "");
                        return text -> new PatternReplaceCharFilter(pattern, replacement, text);
                    })),
            "icu_normalizer",
                    normalizingCharFilter(definition -> {
                        var form = UnicodeForm.of(definition);
                        return text -> new ICUNormalizer2CharFilter(text, form);
                    }));

    static final List<PreConfiguredCharFilter> WITHOUT_SETTINGS = List.of(
            PreConfiguredCharFilter.singleton("html_strip", false, HTMLStripCharFilter::new),
            PreConfiguredCharFilter.singleton(
                    "icu_normalizer",
                    true,
                    text -> new ICUNormalizer2CharFilter(text, Normalizer2.getNFKCCasefoldInstance())));

    private CharFilters() {}
}
