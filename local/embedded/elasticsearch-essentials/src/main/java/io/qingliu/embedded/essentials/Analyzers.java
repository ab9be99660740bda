package io.qingliu.embedded.essentials;

import static io.qingliu.embedded.essentials.Recipe.analyzer;

import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.cjk.CJKAnalyzer;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.analysis.core.SimpleAnalyzer;
import org.apache.lucene.analysis.core.StopAnalyzer;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.elasticsearch.index.analysis.Analysis;
import org.elasticsearch.index.analysis.AnalyzerProvider;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;

/** Ready chains by name. */
final class Analyzers {
    static final Map<String, AnalysisProvider<AnalyzerProvider<? extends Analyzer>>> BY_NAME = Map.of(
            "cjk", analyzer(definition -> new CJKAnalyzer(stopWords(definition, CJKAnalyzer.getDefaultStopSet()))),
            "smartcn", analyzer(definition -> new SmartChineseAnalyzer(SmartChineseAnalyzer.getDefaultStopSet())),
            "english",
                    analyzer(definition ->
                            new EnglishAnalyzer(stopWords(definition, EnglishAnalyzer.getDefaultStopSet()))),
            "keyword", analyzer(definition -> new KeywordAnalyzer()),
            "whitespace", analyzer(definition -> new WhitespaceAnalyzer()),
            "simple", analyzer(definition -> new SimpleAnalyzer()),
            "stop",
                    analyzer(definition ->
                            new StopAnalyzer(stopWords(definition, EnglishAnalyzer.ENGLISH_STOP_WORDS_SET))));

    private Analyzers() {}

    private static CharArraySet stopWords(Definition definition, CharArraySet otherwise) {
        return Analysis.parseStopWords(definition.environment(), definition.settings(), otherwise);
    }
}
