package io.qingliu.embedded.essentials;

import static io.qingliu.embedded.essentials.Recipe.tokenizer;

import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.cn.smart.HMMChineseTokenizer;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.core.LetterTokenizer;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.apache.lucene.analysis.icu.segmentation.ICUTokenizer;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenizer;
import org.apache.lucene.analysis.ngram.NGramTokenizer;
import org.apache.lucene.analysis.path.PathHierarchyTokenizer;
import org.apache.lucene.analysis.pattern.PatternTokenizer;
import org.apache.lucene.util.AttributeFactory;
import org.elasticsearch.index.analysis.PreConfiguredTokenizer;
import org.elasticsearch.index.analysis.TokenizerFactory;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;

/** How a text becomes tokens. */
final class Tokenizers {
    static final Map<String, AnalysisProvider<TokenizerFactory>> BY_NAME = Map.ofEntries(
            Map.entry("keyword", tokenizer(definition -> {
                var buffer = definition.number("buffer_size", KeywordTokenizer.DEFAULT_BUFFER_SIZE);
                return () -> new KeywordTokenizer(buffer);
            })),
            Map.entry("whitespace", tokenizer(definition -> {
                var longest = definition.number("max_token_length", 255);
                return () -> new WhitespaceTokenizer(AttributeFactory.DEFAULT_ATTRIBUTE_FACTORY, longest);
            })),
            Map.entry("letter", tokenizer(definition -> LetterTokenizer::new)),
            Map.entry("pattern", tokenizer(definition -> {
                var pattern = definition.pattern(definition.settings().get("pattern", "\\W+"));
                var group = definition.number("group", -1);
                return () -> new PatternTokenizer(pattern, group);
            })),
            Map.entry("path_hierarchy", tokenizer(definition -> {
                var delimiter = definition.settings().get("delimiter", "/").charAt(0);
                var skip = definition.number("skip", 0);
                return () -> new PathHierarchyTokenizer(delimiter, delimiter, skip);
            })),
            Map.entry("ngram", tokenizer(definition -> {
                var size = GramSize.of(definition);
                var kinds = CharacterKinds.of(definition);
                return () -> new NGramTokenizer(size.min(), size.max()) {
                    @Override
                    protected boolean isTokenChar(int character) {
                        return kinds.contain(character);
                    }
                };
            })),
            Map.entry("edge_ngram", tokenizer(definition -> {
                var size = GramSize.ofEdge(definition);
                var kinds = CharacterKinds.of(definition);
                return () -> new EdgeNGramTokenizer(size.min(), size.max()) {
                    @Override
                    protected boolean isTokenChar(int character) {
                        return kinds.contain(character);
                    }
                };
            })),
            Map.entry("smartcn_tokenizer", tokenizer(definition -> HMMChineseTokenizer::new)),
            Map.entry("icu_tokenizer", tokenizer(definition -> ICUTokenizer::new)));

    static final List<PreConfiguredTokenizer> WITHOUT_SETTINGS = List.of(
            PreConfiguredTokenizer.singleton("keyword", KeywordTokenizer::new),
            PreConfiguredTokenizer.singleton("whitespace", WhitespaceTokenizer::new),
            PreConfiguredTokenizer.singleton("letter", LetterTokenizer::new),
            PreConfiguredTokenizer.singleton("smartcn_tokenizer", HMMChineseTokenizer::new),
            PreConfiguredTokenizer.singleton("icu_tokenizer", ICUTokenizer::new));

    private Tokenizers() {}
}
