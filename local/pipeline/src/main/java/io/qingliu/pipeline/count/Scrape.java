package io.qingliu.pipeline.count;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The metrics of one service at one moment, as Prometheus would read them. */
final class Scrape {
    private static final Pattern SAMPLE =
            Pattern.compile("^(?<name>[a-zA-Z_:][a-zA-Z0-9_:]*)(?:\\{(?<labels>.*)})? (?<value>[0-9.eE+-]+)");

    private final String service;
    private final List<Sample> samples;

    private record Sample(String name, String labels, double value) {}

    private Scrape(String service, List<Sample> samples) {
        this.service = service;
        this.samples = samples;
    }

    static Scrape of(String service, String text) {
        return new Scrape(
                service,
                text.lines()
                        .map(SAMPLE::matcher)
                        .filter(Matcher::find)
                        .map(Scrape::sample)
                        .toList());
    }

    private static Sample sample(Matcher matcher) {
        var labels = matcher.group("labels");
        return new Sample(
                matcher.group("name"), labels == null ? "" : labels, Double.parseDouble(matcher.group("value")));
    }

    /** The sum over all samples of a counter. */
    long count(String name) {
        return sum(name, "");
    }

    /** The counter of one outcome. */
    long outcome(String name, String outcome) {
        return sum(name, "outcome=\"" + outcome + "\"");
    }

    private long sum(String name, String label) {
        var found = samples.stream()
                .filter(sample -> sample.name().equals(name) && sample.labels().contains(label))
                .toList();
        // Counters are there from the start, with zero: one that is not there has another name by now.
        if (found.isEmpty()) {
            throw new IllegalStateException(
                    "the " + service + " service has no counter " + name + (label.isEmpty() ? "" : "{" + label + "}"));
        }
        return Math.round(found.stream().mapToDouble(Sample::value).sum());
    }
}
