package io.qingliu.embedded.essentials;

import java.io.Reader;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.elasticsearch.index.analysis.AbstractIndexAnalyzerProvider;
import org.elasticsearch.index.analysis.AnalyzerProvider;
import org.elasticsearch.index.analysis.CharFilterFactory;
import org.elasticsearch.index.analysis.NormalizingCharFilterFactory;
import org.elasticsearch.index.analysis.NormalizingTokenFilterFactory;
import org.elasticsearch.index.analysis.TokenFilterFactory;
import org.elasticsearch.index.analysis.TokenizerFactory;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;

/** Reads a definition once and returns what is then done for every text. */
@FunctionalInterface
interface Recipe<T> {
    T prepare(Definition definition);

    /** A filter that changes how many tokens there are, so it cannot serve in a normalizer. */
    static AnalysisProvider<TokenFilterFactory> filter(Recipe<UnaryOperator<TokenStream>> recipe) {
        return (index, environment, name, settings) ->
                new Filter(name, recipe.prepare(new Definition(index, environment, name, settings)));
    }

    /** A filter that changes each token by itself, so it may serve in a normalizer. */
    static AnalysisProvider<TokenFilterFactory> normalizing(Recipe<UnaryOperator<TokenStream>> recipe) {
        return (index, environment, name, settings) ->
                new NormalizingFilter(name, recipe.prepare(new Definition(index, environment, name, settings)));
    }

    static AnalysisProvider<CharFilterFactory> charFilter(Recipe<UnaryOperator<Reader>> recipe) {
        return (index, environment, name, settings) ->
                new CharFilter(name, recipe.prepare(new Definition(index, environment, name, settings)));
    }

    static AnalysisProvider<CharFilterFactory> normalizingCharFilter(Recipe<UnaryOperator<Reader>> recipe) {
        return (index, environment, name, settings) ->
                new NormalizingCharFilter(name, recipe.prepare(new Definition(index, environment, name, settings)));
    }

    static AnalysisProvider<TokenizerFactory> tokenizer(Recipe<Supplier<Tokenizer>> recipe) {
        return (index, environment, name, settings) ->
                TokenizerFactory.newFactory(name, recipe.prepare(new Definition(index, environment, name, settings)));
    }

    static AnalysisProvider<AnalyzerProvider<? extends Analyzer>> analyzer(Recipe<Analyzer> recipe) {
        return (index, environment, name, settings) -> {
            var analyzer = recipe.prepare(new Definition(index, environment, name, settings));
            return new AbstractIndexAnalyzerProvider<Analyzer>(name) {
                @Override
                public Analyzer get() {
                    return analyzer;
                }
            };
        };
    }

    record Filter(String name, UnaryOperator<TokenStream> then) implements TokenFilterFactory {
        @Override
        public TokenStream create(TokenStream tokens) {
            return then.apply(tokens);
        }
    }

    record NormalizingFilter(String name, UnaryOperator<TokenStream> then) implements NormalizingTokenFilterFactory {
        @Override
        public TokenStream create(TokenStream tokens) {
            return then.apply(tokens);
        }
    }

    record CharFilter(String name, UnaryOperator<Reader> then) implements CharFilterFactory {
        @Override
        public Reader create(Reader text) {
            return then.apply(text);
        }
    }

    record NormalizingCharFilter(String name, UnaryOperator<Reader> then) implements NormalizingCharFilterFactory {
        @Override
        public Reader create(Reader text) {
            return then.apply(text);
        }
    }
}
