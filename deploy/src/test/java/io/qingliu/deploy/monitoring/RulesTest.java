package io.qingliu.deploy.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.qingliu.deploy.tool.Repository;
import io.qingliu.deploy.tool.Tool;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rules are understood by Prometheus, notice what they should, and each alarm leads to its page. */
class RulesTest {
    private static final String RULES = "deploy/monitoring/rules.yaml";
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
    private static final Path FOLDER = Repository.path("deploy/monitoring");

    @Test
    void prometheusUnderstandsThem() {
        Tool.PROMTOOL.assumed();

        assertThat(Tool.PROMTOOL.run(FOLDER, "", "check", "rules", "rules.yaml").orFail())
                .contains("SUCCESS");
    }

    @Test
    void theyNoticeWhatTheyShouldAndNothingElse() {
        Tool.PROMTOOL.assumed();

        assertThat(Tool.PROMTOOL
                        .run(FOLDER, "", "test", "rules", "rules-test.yaml")
                        .orFail())
                .contains("SUCCESS");
    }

    // Groups that are not named there run in an order of chance, and alarms then read figures of five minutes ago.
    @Test
    void figuresAreTriedOutBeforeTheAlarmsThatReadThem() throws Exception {
        var order = YAML.readTree(Repository.text("deploy/monitoring/rules-test.yaml"))
                .path("group_eval_order")
                .valueStream()
                .map(JsonNode::asText);

        assertThat(order)
                .containsExactlyElementsOf(
                        groups().map(group -> group.path("name").asText()).toList());
    }

    @Test
    void everyAlarmIsTriedOut() throws Exception {
        var tried = Repository.text("deploy/monitoring/rules-test.yaml");

        assertThat(alarms())
                .isNotEmpty()
                .allSatisfy(alarm -> assertThat(tried)
                        .contains("alertname: " + alarm.path("alert").asText() + "\n        exp_alerts:"));
    }

    @Test
    void everyAlarmSaysWhatItIsAndLeadsToItsPage() throws Exception {
        assertThat(alarms()).allSatisfy(alarm -> {
            assertThat(alarm.at("/annotations/summary").asText()).isNotBlank();
            assertThat(alarm.at("/annotations/description").asText()).isNotBlank();
            assertThat(alarm.at("/labels/severity").asText()).isIn("critical", "warning");
            var page = alarm.at("/annotations/runbook_url").asText().split("#", 2);
            assertThat(anchors(page[0])).contains(page[1]);
        });
    }

    @Test
    void everyPageOfAnAlarmHasItsAlarm() throws Exception {
        var leadTo = alarms().stream()
                .map(alarm -> alarm.at("/annotations/runbook_url").asText().split("#", 2)[1])
                .collect(Collectors.toSet());

        assertThat(anchors("docs/operations.md").stream().filter(anchor -> anchor.startsWith("alarm-")))
                .containsExactlyInAnyOrderElementsOf(leadTo);
    }

    @Test
    void theOperatorGetsTheSame() {
        var script = new Tool(FOLDER.resolve("for-operator").toString());

        assertThat(Repository.text("deploy/kubernetes/components/prometheus/rules.yaml"))
                .as("deploy/monitoring/for-operator makes it anew")
                .isEqualTo(script.run(FOLDER, "").orFail());
    }

    @Test
    void promtoolRefusesARuleThatIsNone(@TempDir Path folder) throws Exception {
        Tool.PROMTOOL.assumed();
        var broken = Repository.text(RULES).replace("max by (job)", "max buy (job)");
        Files.writeString(folder.resolve("rules.yaml"), broken);

        assertThat(Tool.PROMTOOL.run(folder, "", "check", "rules", "rules.yaml").code())
                .isNotZero();
    }

    private static List<JsonNode> alarms() throws Exception {
        return groups().flatMap(group -> group.path("rules").valueStream())
                .filter(rule -> rule.has("alert"))
                .toList();
    }

    private static Stream<JsonNode> groups() throws Exception {
        return YAML.readTree(Repository.text(RULES)).path("groups").valueStream();
    }

    // As viewers of Markdown make them of headings.
    private static Set<String> anchors(String page) {
        return Repository.text(page)
                .lines()
                .filter(line -> line.startsWith("#"))
                .map(line -> line.replaceFirst("^#+ *", "").toLowerCase(Locale.ROOT))
                .map(heading -> heading.replaceAll("[^\\w\\- ]", "").replace(' ', '-'))
                .collect(Collectors.toSet());
    }
}
