package io.qingliu.deploy.kibana;

import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.deploy.kibana.check.Import;
import org.junit.jupiter.api.Test;

class ReferencesTest {
    @Test
    void allLeadToObjectsInTheFile() {
        assertThat(Deployed.objects().brokenReferences()).isEmpty();
    }

    @Test
    void areMissedWhereAnObjectHasGone() {
        var without = Deployed.ndjson()
                .lines()
                .filter(line -> !line.contains("\"id\":\"qingliu-newsroom-latest\",\"core"))
                .toList();

        assertThat(Import.of(String.join("\n", without)).brokenReferences())
                .containsExactly("qingliu-newsroom refers to search qingliu-newsroom-latest, which is not there");
    }

    @Test
    void areMissedWhereANameRefersToNothing() {
        var renamed =
                Deployed.ndjson().replace("{\"name\":\"latest:panel_latest\",", "{\"name\":\"latest:panel_other\",");

        assertThat(Import.of(renamed).brokenReferences())
                .containsExactlyInAnyOrder(
                        "qingliu-newsroom uses the name latest:panel_latest, which refers to nothing",
                        "qingliu-newsroom has the reference latest:panel_other, which nothing uses");
    }
}
