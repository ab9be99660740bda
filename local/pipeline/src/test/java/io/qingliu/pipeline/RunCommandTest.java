package io.qingliu.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ./qingliu run} as a process: its exit code, its report, and that it leaves nothing behind. */
class RunCommandTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern OVERVIEW = Pattern.compile("look around   http://127\\.0\\.0\\.1:(\\d+)/");

    @TempDir
    Path folder;

    @Test
    void findsNothingNewInASecondRunAndLeavesNoProcessBehindWhenKilled() throws Exception {
        var data = folder.resolve("data").toString();
        var first = folder.resolve("first.json");
        var second = folder.resolve("second.json");
        var pages = writePages();

        try (var run = RunningCommand.start(
                folder, "--once", "--data", data, "--report", first.toString(), "--input", pages.toString())) {
            assertThat(run.awaitEnd()).describedAs(run.output()).isZero();
            assertThat(run.output()).contains("2 articles in Elasticsearch, as many as there should be");
        }
        assertThat(read(first).path("pages")).isEqualTo(JSON.readTree("""
                {"accepted": 2, "cleaned": 2, "unchanged": 0, "superseded": 0, "rejected": 0, "deadLettered": 0}
                """));

        try (var run = RunningCommand.start(
                folder, "--data", data, "--report", second.toString(), "--input", pages.toString())) {
            run.awaitOutput("Ctrl-C stops everything");
            assertThat(run.output()).contains("2 articles in Elasticsearch, as many as there should be");
            assertThat(read(second).path("pages").path("unchanged").asInt()).isEqualTo(2);

            // And refuses a third run in the same folder while it is there.
            try (var other = RunningCommand.start(folder, "--once", "--data", data)) {
                assertThat(other.awaitEnd()).isEqualTo(1);
                assertThat(other.output()).isEqualTo("qingliu: another run is using " + data + "\n");
            }

            var descendants = run.descendants();
            assertThat(descendants).hasSizeGreaterThanOrEqualTo(5);
            run.kill();
            RunningCommand.awaitGone(descendants);
        }
    }

    @Test
    void sendsFilesThatComeLaterAndStopsAtCtrlC() throws Exception {
        var pages = writePages();

        try (var run = RunningCommand.start(folder, "--input", pages.toString())) {
            run.awaitOutput("Ctrl-C stops everything");
            Files.writeString(pages.resolve("three.txt"), text("第三座图书室"), UTF_8);
            run.awaitOutput("3 articles in Elasticsearch, as many as there should be");
            var overview =
                    OVERVIEW.matcher(run.output()).results().toList().getLast().group(1);
            assertThat(answers(Integer.parseInt(overview))).isTrue();

            var descendants = run.descendants();
            run.interrupt();

            assertThat(run.awaitEnd()).describedAs(run.output()).isZero();
            assertThat(answers(Integer.parseInt(overview))).isFalse();
            assertThat(descendants).isNotEmpty();
            RunningCommand.awaitGone(descendants);
        }
    }

    @Test
    void saysWhichPartHasDiedAndStopsTheOthers() throws Exception {
        var data = folder.resolve("data");
        try (var run = RunningCommand.start(
                folder, "--data", data.toString(), "--input", writePages().toString())) {
            run.awaitOutput("Ctrl-C stops everything");
            var descendants = run.descendants();

            RunningCommand.killServerIn(data.resolve("kafka"));

            assertThat(run.awaitEnd()).describedAs(run.output()).isEqualTo(1);
            assertThat(run.output()).contains("qingliu: Kafka has ended by itself. The end of " + data);
            RunningCommand.awaitGone(descendants);
        }
    }

    @Test
    void stopsAtCtrlCWhileItIsStillStarting() throws Exception {
        try (var run = RunningCommand.start(folder, "--once")) {
            run.awaitOutput("ready");
            var descendants = run.descendants();

            var code = run.interrupt();

            assertThat(run.awaitEnd()).describedAs(run.output()).isEqualTo(code);
            RunningCommand.awaitGone(descendants);
        }
    }

    @Test
    void refusesAFolderThatIsNotThere() throws Exception {
        try (var run = RunningCommand.start(
                folder, "--input", folder.resolve("nowhere").toString())) {
            assertThat(run.awaitEnd()).isEqualTo(2);
            assertThat(run.output()).startsWith("qingliu: there is no ");
        }
    }

    @Test
    void refusesPlacesThatCannotBeWrittenBeforeItStartsAnything() throws Exception {
        var file = Files.createFile(folder.resolve("file"));

        try (var run = RunningCommand.start(folder, "--report", folder.toString())) {
            assertThat(run.awaitEnd()).isEqualTo(2);
            assertThat(run.output()).isEqualTo("qingliu: --report needs a file, and " + folder + " is a folder\n");
        }
        try (var run = RunningCommand.start(folder, "--data", file.toString())) {
            assertThat(run.awaitEnd()).isEqualTo(1);
            assertThat(run.output()).isEqualTo("qingliu: " + file + " is there and is no folder\n");
        }
    }

    @Test
    void refusesAnOptionThatItDoesNotKnow() throws Exception {
        try (var run = RunningCommand.start(folder, "--twice")) {
            assertThat(run.awaitEnd()).isEqualTo(2);
        }
    }

    private static boolean answers(int port) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (ConnectException e) {
            return false;
        }
    }

    private Path writePages() throws IOException {
        var pages = Files.createDirectory(folder.resolve("pages"));
        Files.writeString(pages.resolve("one.txt"), text("第一座图书室"), UTF_8);
        Files.writeString(pages.resolve("two.txt"), text("第二座图书室"), UTF_8);
        return pages;
    }

    private static String text(String what) {
        return """
                %1$s今天开门
                3月5日,清河县%1$s正式开门迎客,县文化馆负责人到场介绍了藏书情况,当天接待读者三百多人。
                %1$s每周开放六天,读者凭身份证即可借书,周末还为孩子们安排了讲故事的活动。
                """.formatted(what);
    }

    private static JsonNode read(Path report) throws IOException {
        return JSON.readTree(report.toFile());
    }
}
