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

/**
 * The indices of reports in a real cluster. It is looked at each time whether their templates are there: a cluster may have
 * come back empty meanwhile, and an index that came into being without them would guess its mapping.
 */
public final class ReportIndices {
    private static final int REQUEST_TOO_LARGE = 413;

    private final ElasticsearchClient client;
    private final ReportTemplates templates;

    public ReportIndices(ElasticsearchClient client, RestClient plain) {
        this.client = client;
        this.templates = new ReportTemplates(plain);
    }

    /** Writes reports in one request. Never throws for what the cluster or the network may do: that is an answer too. */
    public Answer send(List<Report> reports) {
        try {
            templates.ensure();
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

    private static Answer failed(Failure failure) {
        return failure.status() == REQUEST_TOO_LARGE ? new Refused(failure.description()) : lost(failure.description());
    }

    private static Unavailable lost(String reason) {
        return new Unavailable("Elasticsearch: " + reason);
    }

    private static BulkOperation operation(Report report) {
        var document = BinaryData.of(report.document().getBytes(StandardCharsets.UTF_8), ContentType.APPLICATION_JSON);
        return BulkOperation.of(operation -> operation.index(
                index -> index.index(report.index()).id(report.id()).document(document)));
    }
}
