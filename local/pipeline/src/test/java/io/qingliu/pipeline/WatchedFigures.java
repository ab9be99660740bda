package io.qingliu.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A question of the rules or the dashboard in deploy/monitoring for figures of the services.
 *
 * @param name of the figure, such as {@code qingliu_pages_outcomes_total}
 * @param labels that are asked for, such as {@code outcome="rejected"}; whoever scrapes adds the job
 */
record WatchedFigures(String name, List<String> labels) {
    private static final Pattern SELECTOR =
            Pattern.compile("\\b((?:qingliu|kafka|jvm|process|http)_\\w+)(?:\\{([^}]*)\\})?");

    static List<WatchedFigures> all(Path root) throws IOException {
        var found = new ArrayList<WatchedFigures>();
        for (var file : List.of("rules.yaml", "dashboard.json")) {
            var text = Files.readString(root.resolve("deploy/monitoring").resolve(file))
                    .replace("\\\"", "\"");
            SELECTOR.matcher(text)
                    .results()
                    .map(question -> new WatchedFigures(question.group(1), labels(question.group(2))))
                    .forEach(found::add);
        }
        return found;
    }

    /** Whether a line of {@code /q/metrics} is one of these. */
    boolean are(String line) {
        return (line.startsWith(name + "{") || line.startsWith(name + " "))
                && labels.stream().allMatch(line::contains);
    }

    private static List<String> labels(@Nullable String selector) {
        return selector == null
                ? List.of()
                : Pattern.compile(",")
                        .splitAsStream(selector)
                        .filter(label -> !label.startsWith("job"))
                        .toList();
    }
}
