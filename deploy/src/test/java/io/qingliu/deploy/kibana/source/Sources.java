package io.qingliu.deploy.kibana.source;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Everything in deploy/kibana that saved objects are made from. */
public record Sources(List<DataView> views, List<Dashboard> dashboards) {
    private static final ObjectMapper YAML = new YAMLMapper();

    public Sources {
        views = List.copyOf(views);
        dashboards = List.copyOf(dashboards);
    }

    /** Those in this folder, dashboards in the order of their file names. */
    public static Sources in(Path folder) {
        try (var files = Files.list(folder.resolve("dashboards"))) {
            List<DataView> views =
                    YAML.readValue(folder.resolve("data-views.yaml").toFile(), new TypeReference<>() {});
            return new Sources(views, files.sorted().map(Sources::dashboard).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Dashboard dashboard(Path file) {
        try {
            return YAML.readValue(file.toFile(), Dashboard.class);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    /** The data view with this id. */
    public DataView view(String id) {
        return views.stream()
                .filter(view -> view.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no data view " + id));
    }
}
