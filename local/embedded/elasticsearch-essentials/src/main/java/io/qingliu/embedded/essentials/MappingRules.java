package io.qingliu.embedded.essentials;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.elasticsearch.index.analysis.Analysis;

/**
 * Rules of the mapping char filter: {@code 國 => 国}, with {@code \n}, {@code \t}, {@code \\u00a0} and the like on both
 * sides. A table of many thousand rules is fine: looking up is by longest match in one automaton.
 */
final class MappingRules {
    private static final Pattern RULE = Pattern.compile("(.*)\\s*=>\\s*(.*)\\s*", Pattern.DOTALL);
    private static final Pattern ESCAPE = Pattern.compile("\\\\(u[0-9a-fA-F]{4}|.)", Pattern.DOTALL);

    private MappingRules() {}

    static NormalizeCharMap of(Definition definition) {
        var rules = Analysis.getWordList(definition.environment(), definition.settings(), "mappings");
        if (rules == null) {
            throw new IllegalArgumentException(
                    "mapping requires either `mappings` or `mappings_path` to be configured");
        }
        var table = new NormalizeCharMap.Builder();
        for (var rule : rules) {
            var sides = RULE.matcher(rule);
            if (!sides.matches()) {
                throw new IllegalArgumentException("Invalid Mapping Rule : [" + rule + "]");
            }
            table.add(unescape(sides.group(1).strip()), unescape(sides.group(2).strip()));
        }
        return table.build();
    }

    private static String unescape(String side) {
        return ESCAPE.matcher(side).replaceAll(MappingRules::character);
    }

    private static String character(MatchResult escape) {
        var code = escape.group(1);
        var character = switch (code.charAt(0)) {
            case 'u' -> code.length() == 5 ? (char) Integer.parseInt(code, 1, 5, 16) : 'u';
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            case 'b' -> '\b';
            case 'f' -> '\f';
            default -> code.charAt(0);
        };
        return Matcher.quoteReplacement(String.valueOf(character));
    }
}
