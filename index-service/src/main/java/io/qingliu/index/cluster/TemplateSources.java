package io.qingliu.index.cluster;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.qingliu.index.article.Generation;
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
 * @param version of the mapping
 * @param digest changes with any byte of the bodies
 */
record TemplateSources(String settings, String mappings, long version, String digest) {
    /** Raise this with every change of the files in resources/elasticsearch: a lower one never replaces a higher one. */
    static final long MAPPING_VERSION = 1;

    // Above the pattern of the first generation, which fits the names of all.
    private static final int PRIORITY = 200;

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Those of a version; tests play an older and a newer program. */
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
        var digest = sha256(settings.toString() + mappings);
        return new TemplateSources(
                signed(component(settings), version, digest).toString(),
                signed(component(mappings), version, digest).toString(),
                version,
                digest);
    }

    /**
     * Body of the index template of a generation, which joins the two components.
     *
     * @param serves whether new months of it are to be found at once
     */
    String index(Generation generation, boolean serves) {
        var index = JSON.createObjectNode();
        index.putArray("index_patterns").add(generation.name() + "-*");
        index.putArray("composed_of").add(generation.name() + "-settings").add(generation.name() + "-mappings");
        index.put("priority", PRIORITY + generation.number());
        if (serves) {
            index.putObject("template").putObject("aliases").putObject("articles");
        }
        var signed = signed(index, version, digest);
        signed.withObject("/_meta").put("serves", serves);
        return signed.toString();
    }

    private static ObjectNode component(ObjectNode template) {
        return JSON.createObjectNode().set("template", template);
    }

    private static ObjectNode signed(ObjectNode template, long version, String digest) {
        template.put("version", version);
        template.putObject("_meta").put("managedBy", "index-service").put("digest", digest);
        return template;
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
