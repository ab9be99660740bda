package io.qingliu.deploy.kibana;

import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.deploy.kibana.make.MakeObjects;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** Run with {@code -Drecreate=true}, this writes the file anew from the sources; so does deploy/kibana/make.sh. */
class SavedObjectsTest {
    @Test
    void areWhatTheirSourcesMake() throws IOException {
        var made = new MakeObjects(Deployed.sources(), Deployed.templates()).ndjson();
        if (Boolean.getBoolean("recreate")) {
            Files.writeString(Deployed.OBJECTS, made);
        }

        assertThat(Deployed.ndjson().lines())
                .as("deploy/kibana/make.sh has to be run")
                .containsExactlyElementsOf(made.lines().toList());
    }

    @Test
    void areTheSameEachTime() {
        var first = new MakeObjects(Deployed.sources(), Deployed.templates()).ndjson();
        var second = new MakeObjects(Deployed.sources(), Deployed.templates()).ndjson();

        assertThat(second).isEqualTo(first);
    }
}
