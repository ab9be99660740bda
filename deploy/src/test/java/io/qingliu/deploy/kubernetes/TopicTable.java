package io.qingliu.deploy.kubernetes;

import io.qingliu.deploy.tool.Repository;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who writes and who reads which topic: the table of the README. */
record TopicTable(List<Row> rows) {
    private static final List<String> SERVICES = List.of("ingest", "clean", "index");

    /** A row; of those who write and read, only the services are named. */
    record Row(String topic, Set<String> writers, Set<String> readers) {}

    static TopicTable read() {
        return new TopicTable(Repository.text("README.md")
                .lines()
                .filter(line -> line.startsWith("| `articles."))
                .map(line -> Arrays.stream(line.split("\\|")).map(String::strip).toList())
                .map(cells -> new Row(cells.get(1).replace("`", ""), services(cells.get(3)), services(cells.get(4))))
                .toList());
    }

    Set<String> writtenBy(String service) {
        return topics(rows.stream().filter(row -> row.writers().contains(service)));
    }

    Set<String> readBy(String service) {
        return topics(rows.stream().filter(row -> row.readers().contains(service)));
    }

    private static Set<String> topics(Stream<Row> rows) {
        return rows.map(Row::topic).collect(Collectors.toSet());
    }

    private static Set<String> services(String cell) {
        return SERVICES.stream()
                .filter(service -> cell.equals("all three")
                        || Arrays.asList(cell.split(", ")).contains(service))
                .map(service -> service + "-service")
                .collect(Collectors.toSet());
    }
}
