package io.qingliu.deploy.kibana;

import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.deploy.kibana.check.Import;
import io.qingliu.deploy.kibana.check.Question;
import io.qingliu.embedded.EmbeddedElasticsearch;
import io.qingliu.embedded.ServerOptions;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A real Elasticsearch that holds the samples of the contracts has something to show in every panel. */
class AnswersTest {
    @AutoClose
    private static final EmbeddedElasticsearch SERVER = EmbeddedElasticsearch.start(ServerOptions.temporary());

    private static final Elasticsearch ELASTICSEARCH = new Elasticsearch(SERVER.uri());

    @BeforeAll
    static void fill() {
        Deployed.templates().all().forEach(ELASTICSEARCH::put);
        Samples.all().forEach(ELASTICSEARCH::put);
        ELASTICSEARCH.refresh();
    }

    @Test
    void areThereForEveryPanel() {
        var questions = Deployed.objects().questions();

        assertThat(questions).hasSizeGreaterThan(40);
        assertThat(missing(questions)).isEmpty();
    }

    @Test
    void areMissedWhereNothingMatches() {
        var planted = Deployed.ndjson()
                .replace("\\\"sourceField\\\":\\\"persons.name\\\"", "\\\"sourceField\\\":\\\"figures.kund\\\"");

        assertThat(missing(Import.of(planted).questions()))
                .contains("qingliu-newsroom/top-persons: no figures", "qingliu-newsroom/persons-named: no figures");
    }

    private static List<String> missing(List<Question> questions) {
        return questions.stream()
                .flatMap(question -> question.missing(ELASTICSEARCH.ask(question)).stream())
                .toList();
    }
}
