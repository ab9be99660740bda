package io.qingliu.embedded.essentials;

import static io.qingliu.embedded.essentials.Recipe.filter;
import static io.qingliu.embedded.essentials.Recipe.normalizing;
import static org.elasticsearch.plugins.AnalysisPlugin.requiresAnalysisSettings;

import com.ibm.icu.text.Transliterator;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.cjk.CJKWidthFilter;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.apache.lucene.analysis.core.LowerCaseFilter;
import org.apache.lucene.analysis.core.UpperCaseFilter;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;
import org.apache.lucene.analysis.icu.ICUNormalizer2Filter;
import org.apache.lucene.analysis.icu.ICUTransformFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.LengthFilter;
import org.apache.lucene.analysis.miscellaneous.TrimFilter;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenFilter;
import org.apache.lucene.analysis.ngram.NGramTokenFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceFilter;
import org.elasticsearch.index.analysis.PreConfiguredTokenFilter;
import org.elasticsearch.index.analysis.TokenFilterFactory;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;

/** What happens to tokens. The server itself has {@code stop} (with settings) and {@code shingle}. */
final class TokenFilters {
    static final Map<String, AnalysisProvider<TokenFilterFactory>> BY_NAME = Map.ofEntries(
            Map.entry("lowercase", normalizing(definition -> LowerCaseFilter::new)),
            Map.entry("uppercase", normalizing(definition -> UpperCaseFilter::new)),
            Map.entry("trim", normalizing(definition -> TrimFilter::new)),
            Map.entry("cjk_width", normalizing(definition -> CJKWidthFilter::new)),
            Map.entry("icu_folding", normalizing(definition -> ICUFoldingFilter::new)),
            Map.entry("icu_normalizer", normalizing(definition -> {
                var form = UnicodeForm.of(definition);
                return tokens -> new ICUNormalizer2Filter(tokens, form);
            })),
            Map.entry("icu_transform", normalizing(definition -> {
                var transform = Transliterator.getInstance(definition.settings().get("id", "Null"));
                return tokens -> new ICUTransformFilter(tokens, transform);
            })),
            Map.entry("asciifolding", normalizing(definition -> {
                var both = definition.isTrue("preserve_original", false);
                return tokens -> new ASCIIFoldingFilter(tokens, both);
            })),
            Map.entry("pattern_replace", requiresAnalysisSettings(normalizing(definition -> {
                var pattern = definition.pattern(definition.required("pattern"));
                var replacement = definition.settings().get("replacement", "");
                var all = definition.isTrue("all", true);
                return tokens -> new PatternReplaceFilter(tokens, pattern, replacement, all);
            }))),
            Map.entry("length", filter(definition -> {
                var min = definition.number("min", 0);
                var max = definition.number("max", Integer.MAX_VALUE);
                return tokens -> new LengthFilter(tokens, min, max);
            })),
            Map.entry("unique", filter(definition -> {
                var samePosition = definition.isTrue("only_on_same_position", false);
                return tokens -> new UniqueFilter(tokens, samePosition);
            })),
            Map.entry("cjk_bigram", filter(definition -> {
                var scripts = CjkScripts.without(definition.list("ignored_scripts"));
                var single = definition.isTrue("output_unigrams", false);
                return tokens -> new CJKBigramFilter(tokens, scripts, single);
            })),
            Map.entry("ngram", filter(definition -> {
                var size = GramSize.of(definition);
                var whole = definition.isTrue("preserve_original", false);
                return tokens -> new NGramTokenFilter(tokens, size.min(), size.max(), whole);
            })),
            Map.entry("edge_ngram", filter(definition -> {
                var size = GramSize.ofEdge(definition);
                var whole = definition.isTrue("preserve_original", false);
                return tokens -> new EdgeNGramTokenFilter(tokens, size.min(), size.max(), whole);
            })),
            Map.entry("porter_stem", filter(definition -> PorterStemFilter::new)),
            Map.entry("synonym", requiresAnalysisSettings(Synonyms.flat())),
            Map.entry("synonym_graph", requiresAnalysisSettings(Synonyms.graph())));

    static final List<PreConfiguredTokenFilter> WITHOUT_SETTINGS = List.of(
            PreConfiguredTokenFilter.singleton("uppercase", true, UpperCaseFilter::new),
            PreConfiguredTokenFilter.singleton("trim", true, TrimFilter::new),
            PreConfiguredTokenFilter.singleton("cjk_width", true, CJKWidthFilter::new),
            PreConfiguredTokenFilter.singleton("icu_folding", true, ICUFoldingFilter::new),
            PreConfiguredTokenFilter.singleton("icu_normalizer", true, ICUNormalizer2Filter::new),
            PreConfiguredTokenFilter.singleton("asciifolding", true, ASCIIFoldingFilter::new),
            PreConfiguredTokenFilter.singleton(
                    "length", false, tokens -> new LengthFilter(tokens, 0, Integer.MAX_VALUE)),
            PreConfiguredTokenFilter.singleton("unique", false, tokens -> new UniqueFilter(tokens, false)),
            PreConfiguredTokenFilter.singleton("cjk_bigram", false, CJKBigramFilter::new),
            PreConfiguredTokenFilter.singleton("ngram", false, tokens -> new NGramTokenFilter(tokens, 1, 2, false)),
            PreConfiguredTokenFilter.singleton(
                    "edge_ngram", false, tokens -> new EdgeNGramTokenFilter(tokens, 1, 1, false)),
            PreConfiguredTokenFilter.singleton("porter_stem", false, PorterStemFilter::new),
            PreConfiguredTokenFilter.singleton(
                    "stop", false, tokens -> new StopFilter(tokens, EnglishAnalyzer.ENGLISH_STOP_WORDS_SET)),
            PreConfiguredTokenFilter.singleton(
                    "smartcn_stop", false, tokens -> new StopFilter(tokens, SmartChineseAnalyzer.getDefaultStopSet())));

    private TokenFilters() {}
}
