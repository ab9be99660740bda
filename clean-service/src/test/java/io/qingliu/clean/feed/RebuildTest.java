package io.qingliu.clean.feed;

import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.clean.Contract;
import io.qingliu.clean.RandomText;
import io.qingliu.clean.TestPages;
import io.qingliu.clean.pipeline.StandardSteps;
import io.qingliu.clean.text.Edit;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing that cleaning takes away is lost: the message of the provenance is enough to get the page back. */
class RebuildTest {
    private final TestTopology topology;

    RebuildTest(@TempDir Path stateDirectory) {
        topology = new TestTopology(StandardSteps.load(), stateDirectory);
    }

    @AfterEach
    void close() {
        topology.close();
    }

    @Test
    void theProvenanceGivesThePageBackCharacterForCharacter() {
        RandomText.forEach(300, text -> {
            topology.send(TestPages.page("https://news.example.cn/" + text.hashCode(), Instant.EPOCH, text));

            for (var record : topology.written(Destination.PROVENANCE)) {
                assertThat(rebuild(record.value())).isEqualTo(text);
            }
        });
        topology.commit();
        assertThat(topology.count("qingliu.pages.outcomes", "outcome", "cleaned"))
                .isGreaterThan(30);
        assertThat(topology.count("qingliu.pages.outcomes", "outcome", "dead-lettered"))
                .isZero();
    }

    // Written out, as a stranger to the code would do it: undo the edits from the last to the first.
    private static String rebuild(byte[] provenance) {
        var message = Contract.json(provenance);
        var edits = StreamSupport.stream(message.get("edits").spliterator(), false)
                .map(edit -> new Edit(
                        edit.get("step").asText(),
                        edit.get("offset").asInt(),
                        edit.get("removed").asText(),
                        edit.get("inserted").asText()))
                .toList();
        var text = new StringBuilder(message.get("text").asText());
        for (var edit : edits.reversed()) {
            int end = edit.offset() + edit.inserted().length();
            assertThat(text.substring(edit.offset(), end)).isEqualTo(edit.inserted());
            text.replace(edit.offset(), end, edit.removed());
        }
        return text.toString();
    }
}
