package io.qingliu.deploy.kibana;

import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.deploy.kibana.check.Import;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Panels use fields that the indices have, each in a way that its type allows. */
class FieldsTest {
    @Test
    void areAllInTheIndex() {
        assertThat(faults(Deployed.ndjson())).isEmpty();
    }

    @Test
    void areMissedWhereTheyAreNotInTheIndex() {
        assertThat(faults(planted("persons.name", "persons.nom")))
                .contains("qingliu-newsroom/top-persons: the field persons.nom is not in the index");
    }

    @Test
    void areRefusedWhereTheyAreText() {
        assertThat(faults(planted("persons.name", "summary")))
                .contains("qingliu-newsroom/top-persons: the field summary cannot be aggregated: it is text");
    }

    @Test
    void areRefusedWhereTheirTypeDoesNotDo() {
        assertThat(faults(planted("source.name", "publishedAt")))
                .contains("qingliu-newsroom/by-source: the field publishedAt is date and not string");
        assertThat(faults(planted("publishedAt", "site")))
                .contains("qingliu-newsroom/by-source: the field site is keyword, which does not do for TIME");
    }

    @Test
    void areRefusedWhereTheyAreNotIndexed() {
        assertThat(faults(planted("persons.name", "bodyOriginal")))
                .contains("qingliu-newsroom/top-persons: the field bodyOriginal cannot be asked");
    }

    private static String planted(String field, String other) {
        var from = "\\\"sourceField\\\":\\\"" + field + "\\\"";
        assertThat(Deployed.ndjson()).contains(from);
        return Deployed.ndjson().replace(from, "\\\"sourceField\\\":\\\"" + other + "\\\"");
    }

    private static List<String> faults(String ndjson) {
        return Import.of(ndjson).questions().stream()
                .flatMap(question -> question.faults(Deployed.templates()).stream())
                .toList();
    }
}
