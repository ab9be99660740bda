package io.qingliu.index.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.qingliu.index.article.Change;
import io.qingliu.index.article.ReadRecord;
import io.qingliu.index.article.Reading.Understood;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** This service and contracts/articles.clean.v1 agree. */
class ContractTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path CONTRACT = Path.of(System.getProperty("qingliu.root"), "contracts/articles.clean.v1");

    static List<Path> samples() throws IOException {
        try (var files = Files.list(CONTRACT.resolve("samples"))) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void readsEverySample(Path sample) throws IOException {
        var json = JSON.readTree(Files.readAllBytes(sample));

        var reading = ReadRecord.read(Files.readAllBytes(sample));

        assertThat(reading).isInstanceOfSatisfying(Understood.class, understood -> {
            var change = understood.change();
            assertThat(change.key().id()).isEqualTo(json.path("id").asText());
            assertThat(change.key().bucket()).isEqualTo(json.path("bucket").asText());
            assertThat(change.version()).isEqualTo(json.path("version").asLong());
            assertThat(change instanceof Change.Delete)
                    .isEqualTo(json.path("deleted").asBoolean());
        });
    }

    @Test
    void mapsEveryFieldOfTheContract() throws IOException {
        var mapped = new TreeSet<String>();
        var sources =
                TemplateSources.of(new TemplateSettings(1, "0-1", Duration.ofDays(1)), TemplateSources.MAPPING_VERSION);
        collectMapped(JSON.readTree(sources.mappings()).at("/template/mappings"), "", mapped);
        var named = new TreeSet<String>();
        collectNamed(JSON.readTree(Files.readAllBytes(CONTRACT.resolve("schema.json"))), "", named);

        // A deletion is no document, origin is only looked at, and a geo_point is one field.
        named.removeIf(
                name -> name.equals("deleted") || name.startsWith("origin.") || name.startsWith("places.location."));

        assertThat(mapped).containsExactlyElementsOf(named);
    }

    @Test
    void boundsEveryKeywordBelowTheLongestTermOfLucene() throws IOException {
        var sources =
                TemplateSources.of(new TemplateSettings(1, "0-1", Duration.ofDays(1)), TemplateSources.MAPPING_VERSION);

        var keywords = keywords(JSON.readTree(sources.mappings()));

        assertThat(keywords).isNotEmpty().allSatisfy(keyword -> {
            int bytes = keyword.path("ignore_above").asInt(Integer.MAX_VALUE / 4) * 4;
            assertThat(bytes).isLessThanOrEqualTo(32_766);
        });
    }

    @Test
    void holdsEachFoldedCharacterOnceAndFoldsItToTheEnd() {
        var rules = FoldingTable.rules();
        var left = rules.stream().map(rule -> rule.split("=>", 2)[0]).toList();
        var right = rules.stream().map(rule -> rule.split("=>", 2)[1]).toList();

        assertThat(rules).hasSizeGreaterThan(3_000).contains("圖=>图", "著=>着");
        assertThat(left).doesNotHaveDuplicates();
        assertThat(right).doesNotContainAnyElementsOf(left);
    }

    private static List<JsonNode> keywords(JsonNode node) {
        var here = node.path("type").asText().equals("keyword") ? Stream.of(node) : Stream.<JsonNode>empty();
        var below = node.valueStream().flatMap(child -> keywords(child).stream());
        return Stream.concat(here, below).toList();
    }

    private static void collectMapped(JsonNode mapping, String prefix, Set<String> fields) {
        mapping.path("properties").properties().forEach(field -> {
            fields.add(prefix + field.getKey());
            collectMapped(field.getValue(), prefix + field.getKey() + ".", fields);
        });
    }

    private static void collectNamed(JsonNode schema, String prefix, Set<String> fields) {
        schema.path("properties").properties().forEach(field -> {
            fields.add(prefix + field.getKey());
            collectNamed(field.getValue(), prefix + field.getKey() + ".", fields);
            collectNamed(field.getValue().path("items"), prefix + field.getKey() + ".", fields);
        });
    }
}
