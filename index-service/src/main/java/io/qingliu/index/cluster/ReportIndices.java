package io.qingliu.index.cluster;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch.core.BulkRequest;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.util.BinaryData;
import co.elastic.clients.util.ContentType;
import io.qingliu.index.bulk.Answer;
import io.qingliu.index.bulk.Answer.Items;
import io.qingliu.index.bulk.Answer.Refused;
import io.qingliu.index.bulk.Answer.Unavailable;
import io.qingliu.index.report.Report;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.elasticsearch.client.RestClient;

/** The indices of reports in a real cluster. Nothing is written before their templates are there. For one thread. */
public final class ReportIndices {
    private static final int REQUEST_TOO_LARGE = 413;

    private final ElasticsearchClient client;
    private final ReportTemplates templates;
    // A cluster that was lost may come back empty.
    private boolean inDoubt = true;

    public ReportIndices(ElasticsearchClient client, RestClient plain) {
        this.client = client;
        this.templates = new ReportTemplates(plain);
    }

    /** Writes reports in one request. Never throws for what the cluster or the network may do: that is an answer too. */
    public Answer send(List<Report> reports) {
        try {
            if (inDoubt) {
                templates.ensure();
                inDoubt = false;
            }
            var request = BulkRequest.of(bulk -> bulk.operations(
                    reports.stream().map(ReportIndices::operation).toList()));
            var answers =
                    client.bulk(request).items().stream().map(ItemAnswers::of).toList();
            return answers.size() == reports.size()
                    ? new Items(answers)
                    : lost(answers.size() + " answers for " + reports.size() + " reports");
        } catch (ElasticsearchException e) {
            return failed(Failure.of(e));
        } catch (IOException e) {
            return failed(Failure.of(e));
        }
    }

    private Answer failed(Failure failure) {
        return failure.status() == REQUEST_TOO_LARGE ? new Refused(failure.description()) : lost(failure.description());
    }

    private Unavailable lost(String reason) {
        inDoubt = true;
        return new Unavailable("Elasticsearch: " + reason);
    }

    private static BulkOperation operation(Report report) {
        var document = BinaryData.of(report.document().getBytes(StandardCharsets.UTF_8), ContentType.APPLICATION_JSON);
        return BulkOperation.of(operation -> operation.index(
                index -> index.index(report.index()).id(report.id()).document(document)));
    }
}
