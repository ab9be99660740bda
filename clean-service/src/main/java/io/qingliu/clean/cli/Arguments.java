package io.qingliu.clean.cli;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;

/** What was asked for. */
record Arguments(String file, Optional<String> url, boolean html, boolean explain) {
    static final String USAGE = "usage: clean FILE|- [--url URL] [--html] [--explain]";
    static final String STANDARD_INPUT = "-";

    static Arguments parse(List<String> words) throws UnusableInput {
        var rest = new ArrayDeque<>(words);
        Optional<String> file = Optional.empty();
        Optional<String> url = Optional.empty();
        boolean html = false;
        boolean explain = false;
        while (!rest.isEmpty()) {
            var word = rest.removeFirst();
            switch (word) {
                case "--html" -> html = true;
                case "--explain" -> explain = true;
                case "--url" -> {
                    if (rest.isEmpty()) {
                        throw new UnusableInput("--url needs an address; " + USAGE);
                    }
                    url = Optional.of(rest.removeFirst());
                }
                default -> {
                    boolean option = word.startsWith("-") && !word.equals(STANDARD_INPUT);
                    if (option || file.isPresent()) {
                        throw new UnusableInput("do not know what to do with " + word + "; " + USAGE);
                    }
                    file = Optional.of(word);
                }
            }
        }
        return new Arguments(file.orElseThrow(() -> new UnusableInput(USAGE)), url, html, explain);
    }
}
