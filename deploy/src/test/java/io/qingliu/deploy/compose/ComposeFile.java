package io.qingliu.deploy.compose;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.qingliu.deploy.tool.Repository;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.Yaml;

/** docker-compose.yml, with what its anchors stand for in their places. */
record ComposeFile(JsonNode content) {
    static ComposeFile read() {
        // Jackson's own reader of YAML leaves anchors and merges alone.
        return new ComposeFile(new ObjectMapper().valueToTree(new Yaml().load(Repository.text("docker-compose.yml"))));
    }

    Map<String, JsonNode> parts() {
        return content.path("services")
                .propertyStream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    JsonNode part(String name) {
        return content.path("services").path(name);
    }

    static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asText).toList();
    }
}
