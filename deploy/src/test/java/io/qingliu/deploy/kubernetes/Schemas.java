package io.qingliu.deploy.kubernetes;

import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.qingliu.deploy.tool.Repository;
import io.qingliu.deploy.tool.Tool;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** The schemas of Kubernetes and of the operators, as deploy/schemas knows them. */
final class Schemas {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern UNREACHABLE =
            Pattern.compile("\\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENOTCACHED)\\b");
    private static final Path FOLDER = Repository.path("deploy/schemas");

    private Schemas() {}

    /** What is wrong with objects by their schemas, {@code Kind/name: what}; unknown fields are wrong. */
    static List<String> violations(Manifests manifests) {
        fetch();
        var answer = Tool.NODE.run(FOLDER, manifests.json().toString(), "validate.mjs");
        try {
            return JSON.readTree(answer.orFail())
                    .valueStream()
                    .map(Schemas::sentence)
                    .toList();
        } catch (JsonProcessingException e) {
            throw new AssertionError(answer.output(), e);
        }
    }

    private static String sentence(JsonNode violation) {
        return violation.path("object").asText() + ": "
                + violation.path("problem").asText();
    }

    /** Installs what the lock file names, unless just that is installed; skips the test where nobody can. */
    private static synchronized void fetch() {
        Tool.NODE.assumed();
        if (isFetched()) {
            return;
        }
        Tool.NPM.assumed();
        var answer = Tool.NPM.run(FOLDER, "", "ci");
        assumeFalse(
                UNREACHABLE.matcher(answer.errors()).find(),
                () -> "npm reaches no registry: not tested\n" + answer.errors());
        answer.orFail();
    }

    // npm writes a lock file of its own at the end of an installation.
    private static boolean isFetched() {
        try {
            var installed = FOLDER.resolve("node_modules/.package-lock.json");
            var wanted = FOLDER.resolve("package-lock.json");
            return Files.exists(installed)
                    && Files.getLastModifiedTime(installed).compareTo(Files.getLastModifiedTime(wanted)) >= 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
