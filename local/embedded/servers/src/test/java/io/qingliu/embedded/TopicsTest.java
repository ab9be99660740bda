package io.qingliu.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TopicsTest {
    @TempDir
    Path directory;

    @Test
    void readsTheListOfTheProject() {
        var topics = Topics.read(Path.of(System.getProperty("qingliu.root"), "deploy/topics/topics.conf"));

        assertThat(topics).extracting(Topic::name).contains("articles.raw.v1", "articles.dead-letter.v1");
        assertThat(topics).allSatisfy(topic -> assertThat(topic.config()).containsKey("max.message.bytes"));
    }

    @Test
    void readsNamePartitionsAndSettings() throws Exception {
        assertThat(Topics.read(file("# a comment\n\n  a.b  3  x=1   y=a=b \n")))
                .containsExactly(new Topic("a.b", 3, Map.of("x", "1", "y", "a=b")));
    }

    @ParameterizedTest
    @CsvSource({
        "a,            expected 'name partitions key=value ...'",
        "a many,       expected 'name partitions key=value ...'",
        "a 0,          expected 'name partitions key=value ...'",
        "a 1 x,        expected key=value",
        "a 1 x=1 x=2,  given twice: x"
    })
    void namesTheLineItCannotRead(String line, String complaint) throws Exception {
        var file = file("b 1\n" + line + "\n");

        assertThatThrownBy(() -> Topics.read(file)).hasMessageContainingAll(file + ":2: ", complaint);
    }

    private Path file(String text) throws Exception {
        return Files.writeString(directory.resolve("topics.conf"), text);
    }
}
