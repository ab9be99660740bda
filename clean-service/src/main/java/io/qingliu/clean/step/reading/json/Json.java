package io.qingliu.clean.step.reading.json;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A value in JSON. Numbers, true and false are texts; null is the empty text. */
public sealed interface Json {
    /** Members in the order of the source; of two with one name, the first. */
    record Members(Map<String, Json> map) implements Json {}

    record Items(List<Json> list) implements Json {}

    record Text(String text) implements Json {}

    /** No value: the empty text. */
    static Json nothing() {
        return new Text("");
    }

    /** The member of this name; nothing where there is none. */
    default Json get(String name) {
        return this instanceof Members members ? members.map().getOrDefault(name, nothing()) : nothing();
    }

    /** The text of a text; empty for anything else. */
    default String text() {
        return "";
    }

    /** The items of a list, or the value itself as the only one; none of nothing. */
    default Stream<Json> items() {
        return switch (this) {
            case Items items -> items.list().stream();
            case Members members -> Stream.of(members);
            case Text text -> text.text().isEmpty() ? Stream.empty() : Stream.of(text);
        };
    }

    /** Calls {@code visit} with this value and every value in it, outer ones first, without recursion. */
    default void walk(Consumer<Json> visit) {
        var waiting = new ArrayDeque<Json>();
        waiting.add(this);
        while (!waiting.isEmpty()) {
            var value = waiting.poll();
            visit.accept(value);
            switch (value) {
                case Members members -> waiting.addAll(members.map().values());
                case Items items -> waiting.addAll(items.list());
                case Text text -> {} // holds nothing more
            }
        }
    }
}
