package io.qingliu.embedded.essentials;

import java.util.List;
import java.util.regex.Pattern;
import org.elasticsearch.common.regex.Regex;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.index.IndexSettings;
import org.jspecify.annotations.Nullable;

/** One part of an analysis chain as an index defines it; {@code index} is absent when {@code _analyze} asks. */
record Definition(@Nullable IndexSettings index, Environment environment, String name, Settings settings) {
    String required(String key) {
        var value = settings.get(key);
        if (value == null) {
            throw new IllegalArgumentException(key + " is missing for [" + name + "]");
        }
        return value;
    }

    Pattern pattern(String text) {
        return Pattern.compile(text, Regex.flagsFromString(settings.get("flags")));
    }

    boolean isTrue(String key, boolean otherwise) {
        return settings.getAsBoolean(key, otherwise);
    }

    int number(String key, int otherwise) {
        return settings.getAsInt(key, otherwise);
    }

    List<String> list(String key) {
        return settings.getAsList(key);
    }
}
