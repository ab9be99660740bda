package io.qingliu.embedded.essentials;

import java.io.IOException;
import java.io.StringReader;
import java.text.ParseException;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.synonym.SolrSynonymParser;
import org.apache.lucene.analysis.synonym.SynonymFilter;
import org.apache.lucene.analysis.synonym.SynonymGraphFilter;
import org.apache.lucene.analysis.synonym.SynonymMap;
import org.elasticsearch.index.IndexService.IndexCreationContext;
import org.elasticsearch.index.analysis.Analysis;
import org.elasticsearch.index.analysis.AnalysisMode;
import org.elasticsearch.index.analysis.CharFilterFactory;
import org.elasticsearch.index.analysis.CustomAnalyzer;
import org.elasticsearch.index.analysis.TokenFilterFactory;
import org.elasticsearch.index.analysis.TokenizerFactory;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;

/**
 * Synonyms in the Solr format ({@code 北大, 北京大学}), given inline or by a file of the configuration directory.
 * The rules are read with the chain before the filter, so it can only be made once its chain is known.
 */
record Synonyms(Definition definition, List<String> rules, BiFunction<TokenStream, SynonymMap, TokenStream> filter)
        implements TokenFilterFactory {

    @SuppressWarnings(
            "deprecation") // the flat form is deprecated in favour of the graph, and still what the name means
    static AnalysisProvider<TokenFilterFactory> flat() {
        return provider((tokens, map) -> new SynonymFilter(tokens, map, false));
    }

    static AnalysisProvider<TokenFilterFactory> graph() {
        return provider((tokens, map) -> new SynonymGraphFilter(tokens, map, false));
    }

    private static AnalysisProvider<TokenFilterFactory> provider(
            BiFunction<TokenStream, SynonymMap, TokenStream> filter) {
        return (index, environment, name, settings) -> {
            var rules = Analysis.getWordList(environment, settings, "synonyms");
            if (rules == null || !settings.get("format", "solr").equals("solr")) {
                throw new IllegalArgumentException(
                        "[" + name + "] needs `synonyms` or `synonyms_path` in the Solr format;"
                                + " sets and the WordNet format are not in this server");
            }
            return new Synonyms(new Definition(index, environment, name, settings), rules, filter);
        };
    }

    @Override
    public String name() {
        return definition.name();
    }

    @Override
    public AnalysisMode getAnalysisMode() {
        return definition.isTrue("updateable", false) ? AnalysisMode.SEARCH_TIME : AnalysisMode.ALL;
    }

    @Override
    public TokenStream create(TokenStream tokens) {
        throw new IllegalStateException("Synonyms [" + name() + "] were used without the chain they belong to");
    }

    @Override
    public TokenFilterFactory getChainAwareTokenFilterFactory(
            IndexCreationContext context,
            TokenizerFactory tokenizer,
            List<CharFilterFactory> charFilters,
            List<TokenFilterFactory> before,
            Function<String, TokenFilterFactory> everyFilter) {
        var chain = new CustomAnalyzer(
                tokenizer,
                charFilters.toArray(CharFilterFactory[]::new),
                before.stream().map(TokenFilterFactory::getSynonymFilter).toArray(TokenFilterFactory[]::new));
        var map = read(chain);
        return new Ready(name(), getAnalysisMode(), tokens -> map.fst == null ? tokens : filter.apply(tokens, map));
    }

    private SynonymMap read(Analyzer chain) {
        try {
            var parser = new SolrSynonymParser(true, definition.isTrue("expand", true), chain);
            parser.parse(new StringReader(String.join("\n", rules)));
            return parser.build();
        } catch (IOException | ParseException e) {
            throw new IllegalArgumentException("Failed to build synonyms of [" + name() + "]: " + e.getMessage(), e);
        }
    }

    private record Ready(String name, AnalysisMode getAnalysisMode, Function<TokenStream, TokenStream> then)
            implements TokenFilterFactory {
        @Override
        public TokenStream create(TokenStream tokens) {
            return then.apply(tokens);
        }

        @Override
        public TokenFilterFactory getSynonymFilter() {
            return IDENTITY_FILTER; // synonyms of synonyms would not end
        }
    }
}
