package io.qingliu.index.cluster;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;

/**
 * The templates as this program wants them.
 *
 * @param settings body of the component {@code articles-settings}: what operators tune
 * @param mappings body of the component {@code articles-mappings}: the fields, and how their text is analyzed
 * @param index body of the index template {@code articles}, which joins the two
 * @param version of the mapping
 * @param digest changes with any byte of the bodies
 */
record TemplateSources(String settings, String mappings, String index, long version, String digest) {
    /** Raise this with every change of the files in resources/elasticsearch: a lower one never replaces a higher one. */
    static final long MAPPING_VERSION = 1;

    private static final ObjectMapper JSON = new ObjectMapper();

    static TemplateSources of(TemplateSettings chosen) {
        return of(chosen, MAPPING_VERSION);
    }

    /** Also for tests, which play an older and a newer program. */
    static TemplateSources of(TemplateSettings chosen, long version) {
        var settings = resource("articles-settings.json");
        settings.withObject("/settings/index")
                .put("number_of_shards", chosen.shards())
                .put("auto_expand_replicas", chosen.replicas())
                // Elasticsearch keeps this in memory, one entry for each deletion; its own default is a minute.
                .put("gc_deletes", chosen.deletionMemory().toSeconds() + "s");
        var mappings = resource("articles-mappings.json");
        var rules = mappings.withArray("/settings/index/analysis/char_filter/traditional_to_simplified/mappings");
        FoldingTable.rules().forEach(rules::add);
        mappings.withObject("/mappings/_meta").put("mappingVersion", version);
        var index = resource("articles.json");
        var digest = sha256(settings.toString() + mappings + index);
        return new TemplateSources(
                signed(component(settings), version, digest),
                signed(component(mappings), version, digest),
                signed(index, version, digest),
                version,
                digest);
    }

    private static ObjectNode component(ObjectNode template) {
        return JSON.createObjectNode().set("template", template);
    }

    private static String signed(ObjectNode template, long version, String digest) {
        template.put("version", version);
        template.putObject("_meta").put("managedBy", "index-service").put("digest", digest);
        return template.toString();
    }

    private static ObjectNode resource(String name) {
        var path = "/elasticsearch/" + name;
        try (var resource = Objects.requireNonNull(TemplateSources.class.getResourceAsStream(path), path)) {
            return (ObjectNode) JSON.readTree(resource);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sha256(String text) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
