package io.qingliu.index.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.qingliu.index.Index;
import io.qingliu.index.article.Generation;
import java.io.IOException;
import java.time.Duration;
import org.elasticsearch.client.RestClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("servers")
class TemplatesTest {
    @RegisterExtension
    static final RealElasticsearch ELASTICSEARCH = new RealElasticsearch();

    private static final TemplateSettings CHOSEN = new TemplateSettings(1, "0-1", Duration.ofDays(1));

    private static final Generation SECOND = new Generation(2);

    private RestClient client;
    private Index index;

    @BeforeEach
    void connect() {
        ELASTICSEARCH.clear();
        client = ELASTICSEARCH.client();
        index = ELASTICSEARCH.index();
    }

    @AfterEach
    void disconnect() throws IOException {
        client.close();
    }

    @Test
    void givesNewIndicesTheirSettingsMappingAndAlias() throws IOException {
        ensure(CHOSEN, 1);

        index.put("/articles-2025.03", "{}");

        var made = index.get("/articles-2025.03?flat_settings=true").path("articles-2025.03");
        assertThat(made.path("aliases").has("articles")).isTrue();
        assertThat(made.at("/mappings/_meta/mappingVersion").asInt()).isEqualTo(1);
        assertThat(made.at("/mappings/dynamic").asText()).isEqualTo("false");
        assertThat(made.at("/mappings/properties/places/properties/location/type")
                        .asText())
                .isEqualTo("geo_point");
        var settings = made.path("settings");
        assertThat(settings.path("index.number_of_shards").asText()).isEqualTo("1");
        assertThat(settings.path("index.auto_expand_replicas").asText()).isEqualTo("0-1");
        assertThat(settings.path("index.gc_deletes").asText()).isEqualTo("86400s");
        assertThat(settings.path("index.sort.field").toString()).contains("publishedAt");
    }

    @Test
    void writesNothingTheSecondTime() throws IOException {
        ensure(CHOSEN, 1);
        var state = clusterStateVersion();

        ensure(CHOSEN, 1);

        assertThat(clusterStateVersion()).isEqualTo(state);
    }

    @Test
    void bringsWhatAnOperatorChoseOtherwise() throws IOException {
        ensure(CHOSEN, 1);

        ensure(new TemplateSettings(3, "0-all", Duration.ofHours(2)), 1);

        var settings = index.get("/_component_template/articles-settings")
                .at("/component_templates/0/component_template/template/settings/index");
        assertThat(settings.path("number_of_shards").asText()).isEqualTo("3");
        assertThat(settings.path("gc_deletes").asText()).isEqualTo("7200s");
    }

    @Test
    void replacesTemplatesOfAnOlderVersion() throws IOException {
        ensure(CHOSEN, 1);
        index.put("/articles-2025.03", "{}");

        ensure(CHOSEN, 2);

        assertThat(installedVersion()).isEqualTo(2);
        assertThat(index.get("/articles-2025.03/_mapping")
                        .at("/articles-2025.03/mappings/_meta/mappingVersion")
                        .asInt())
                .isEqualTo(2);
    }

    @Test
    void neverReplacesTemplatesOfANewerVersion() throws IOException {
        ensure(CHOSEN, 3);
        var state = clusterStateVersion();

        ensure(new TemplateSettings(5, "0-1", Duration.ofDays(1)), 2);

        assertThat(installedVersion()).isEqualTo(3);
        assertThat(clusterStateVersion()).isEqualTo(state);
    }

    @Test
    void finishesWhatAnEarlierStartLeftHalfDone() throws IOException {
        var sources = TemplateSources.of(CHOSEN, 1);
        index.put("/_component_template/articles-settings", sources.settings());

        ensure(CHOSEN, 1);

        assertThat(installedVersion()).isEqualTo(1);
    }

    @Test
    void leavesIndicesAloneWhoseMappingCannotFollow() throws IOException {
        ensure(CHOSEN, 1);
        index.put("/articles-1999.01", "{}");
        index.put("/_index_template/articles", "{\"index_patterns\": [\"articles-*\"], \"priority\": 200}");
        index.put("/articles-1998.01", "{\"mappings\": {\"properties\": {\"site\": {\"type\": \"long\"}}}}");

        ensure(CHOSEN, 2);

        assertThat(installedVersion()).isEqualTo(2);
        assertThat(index.get("/articles-1998.01/_mapping")
                        .at("/articles-1998.01/mappings/properties/site/type")
                        .asText())
                .isEqualTo("long");
    }

    @Test
    void keepsANewGenerationFromSightUntilItServes() throws IOException {
        var templates = new Templates(client, CHOSEN, 2);
        ensure(CHOSEN, 1);
        index.put("/articles-2025.03", "{}");

        templates.ensure(SECOND, false);
        index.put("/articles-g2-2025.03", "{}");

        assertThat(aliases("articles-g2-2025.03").has("articles")).isFalse();
        assertThat(mappingVersion("articles-g2-2025.03")).isEqualTo(2);

        new Publication(client).ensure(SECOND);
        templates.ensure(SECOND, true);
        index.put("/articles-g2-2025.04", "{}");

        assertThat(aliases("articles-g2-2025.03").has("articles")).isTrue();
        assertThat(aliases("articles-g2-2025.04").has("articles")).isTrue();
        assertThat(aliases("articles-2025.03").has("articles")).isFalse();
        assertThat(mappingVersion("articles-2025.03")).isEqualTo(1);
    }

    @Test
    void doesNotGoOnFillingAGenerationWithAnotherMapping() throws IOException {
        assertThat(new Templates(client, CHOSEN, 2).ensure(SECOND, false)).isEmpty();
        assertThat(new Templates(client, CHOSEN, 2).ensure(SECOND, false)).isEmpty();

        assertThat(new Templates(client, CHOSEN, 3).ensure(SECOND, false))
                .contains("generation 2 was begun with another mapping");
    }

    @Test
    void publishesAMonthThatCameWithoutTheAlias() throws IOException {
        index.put("/articles-2025.03", "{}");
        index.put("/articles-of-somebody-else", "{}");

        new Publication(client).ensure(Generation.FIRST);

        assertThat(aliases("articles-2025.03").has("articles")).isTrue();
        assertThat(aliases("articles-of-somebody-else").has("articles")).isFalse();
    }

    private JsonNode aliases(String name) {
        return index.get("/" + name + "/_alias").path(name).path("aliases");
    }

    private int mappingVersion(String name) {
        return index.get("/" + name + "/_mapping")
                .path(name)
                .at("/mappings/_meta/mappingVersion")
                .asInt();
    }

    private void ensure(TemplateSettings chosen, long version) throws IOException {
        new Templates(client, chosen, version).ensure(Generation.FIRST, true);
    }

    private int installedVersion() {
        return index.get("/_index_template/articles")
                .at("/index_templates/0/index_template/version")
                .asInt();
    }

    private long clusterStateVersion() {
        return index.get("/_cluster/state/version").path("version").asLong();
    }
}
