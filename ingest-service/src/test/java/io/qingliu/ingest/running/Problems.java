package io.qingliu.ingest.running;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.qingliu.ingest.running.Service.Answer;

/** What every answer that says no has in common. */
final class Problems {
    private Problems() {}

    /** A problem of this type, told in whole sentences. */
    static void isProblem(Answer answer, int status, String type) throws Exception {
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(status);
        assertThat(answer.mediaType()).isEqualTo("application/problem+json");
        JsonNode problem = answer.json();
        assertThat(problem.at("/type").asText()).isEqualTo("urn:qingliu:problem:" + type);
        assertThat(problem.at("/status").asInt()).isEqualTo(status);
        assertThat(problem.at("/title").asText()).isNotBlank();
        assertThat(problem.at("/detail").asText()).endsWith(".");
    }
}
