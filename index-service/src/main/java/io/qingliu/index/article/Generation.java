package io.qingliu.index.article;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One building of all indices, counted from 1. What a mapping says of a field cannot be changed later, so a new mapping
 * needs a new generation, which is filled beside the one that serves.
 */
public record Generation(int number) {
    /** The one that is there before anybody has built another. */
    public static final Generation FIRST = new Generation(1);

    private static final Pattern INDEX =
            Pattern.compile("articles-(?:g([1-9][0-9]{0,8})-)?[0-9]{4}\\.(?:0[1-9]|1[0-2])");

    public Generation {
        if (number < 1) {
            throw new IllegalArgumentException("generations are counted from 1");
        }
    }

    /** The generation that an index belongs to; empty where it is none of ours. */
    public static Optional<Generation> of(String index) {
        var matcher = INDEX.matcher(index);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        var number = matcher.group(1);
        return Optional.of(number == null ? FIRST : new Generation(Integer.parseInt(number)));
    }

    /** The index of a month, such as {@code articles-2025.03}, or {@code articles-g2-2025.03} in the second generation. */
    public String index(String bucket) {
        return name() + "-" + bucket;
    }

    /** What its templates are named after: {@code articles}, or {@code articles-g2}. */
    public String name() {
        return number == 1 ? "articles" : "articles-g" + number;
    }

    /** All its indices and no other, in the notation of Elasticsearch. */
    public String indices() {
        return number == 1 ? "articles-*,-articles-g*" : name() + "-*";
    }
}
