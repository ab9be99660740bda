package io.qingliu.deploy.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.qingliu.deploy.tool.Repository;
import io.qingliu.deploy.tool.Tool;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The dashboard of Grafana asks what Prometheus understands, and its panels lie beside each other. */
class DashboardTest {
    private static final int COLUMNS = 24;
    private static final Pattern RECORDED = Pattern.compile("qingliu(:\\w+)+");

    private final JsonNode dashboard = read();

    @Test
    void prometheusUnderstandsEveryQuestion(@TempDir Path folder) throws Exception {
        Tool.PROMTOOL.assumed();
        var json = JsonNodeFactory.instance;
        var group = json.objectNode().put("name", "dashboard");
        var rules = group.putArray("rules");
        var questions = questions();
        for (int i = 0; i < questions.size(); i++) {
            rules.addObject()
                    .put("record", "question:" + i)
                    .put("expr", questions.get(i).replace("$__rate_interval", "5m"));
        }
        var file = json.objectNode();
        file.putArray("groups").add(group);
        Files.writeString(folder.resolve("rules.yaml"), file.toString()); // JSON is YAML

        assertThat(Tool.PROMTOOL.run(folder, "", "check", "rules", "rules.yaml").orFail())
                .contains("SUCCESS: " + questions.size() + " rules");
    }

    @Test
    void whatItTakesFromTheRulesIsThere() {
        var rules = Repository.text("deploy/monitoring/rules.yaml");

        assertThat(questions().stream()
                        .flatMap(question -> RECORDED.matcher(question).results()))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(rules).contains("- record: " + name.group() + "\n"));
    }

    @Test
    void everyPanelHasANameOfItsOwnAndAsksTheChosenPrometheus() {
        assertThat(panels()).extracting(panel -> panel.path("id").asInt()).doesNotHaveDuplicates();
        assertThat(panels()).extracting(panel -> panel.path("title").asText()).doesNotHaveDuplicates();
        assertThat(dashboard.findValuesAsText("uid")).containsOnly("qingliu", "${source}");
    }

    @Test
    void noPanelCoversAnother() {
        var cells = new ArrayList<Integer>();
        for (var panel : panels()) {
            var place = panel.path("gridPos");
            for (int y = 0; y < place.path("h").asInt(); y++) {
                for (int x = 0; x < place.path("w").asInt(); x++) {
                    cells.add((place.path("y").asInt() + y) * COLUMNS
                            + place.path("x").asInt()
                            + x);
                }
            }
            assertThat(place.path("x").asInt() + place.path("w").asInt()).isLessThanOrEqualTo(COLUMNS);
        }

        assertThat(cells).doesNotHaveDuplicates();
    }

    private List<JsonNode> panels() {
        return dashboard.path("panels").valueStream().toList();
    }

    private List<String> questions() {
        return dashboard.findValuesAsText("expr");
    }

    private static JsonNode read() {
        try {
            return new ObjectMapper().readTree(Repository.text("deploy/monitoring/dashboard.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
