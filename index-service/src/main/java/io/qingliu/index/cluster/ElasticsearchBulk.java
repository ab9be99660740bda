package io.qingliu.index.cluster;

import co.elastic.clients.elasticsearch.core.BulkResponse;
import co.elastic.clients.json.jackson.JacksonJsonpMapper;
import co.elastic.clients.transport.rest_client.SafeResponseConsumer;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.qingliu.index.article.Change;
import io.qingliu.index.article.Generation;
import io.qingliu.index.bulk.Answer;
import io.qingliu.index.bulk.Answer.Items;
import io.qingliu.index.bulk.Answer.Refused;
import io.qingliu.index.bulk.Answer.Unavailable;
import io.qingliu.index.bulk.Bulk;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.apache.http.entity.ContentType;
import org.apache.http.nio.entity.NByteArrayEntity;
import org.elasticsearch.client.Request;
import org.elasticsearch.client.Response;
import org.elasticsearch.client.RestClient;

/** Bulk requests to a real cluster. Not before it is known to be there and to have the templates. */
public final class ElasticsearchBulk {
    private static final ContentType NDJSON = ContentType.create("application/x-ndjson");
    private static final String PRODUCT = "Elasticsearch";
    private static final String OF_SOMETHING_ELSE = "an answer that is not of Elasticsearch";
    private static final int BAD_REQUEST = 400;
    private static final int REQUEST_TOO_LARGE = 413;

    // A 400 that no document can cause: to look for one in the bulk would refuse them all.
    private static final Set<String> NOT_FOR_A_DOCUMENT = Set.of("media_type_header_exception", "security_exception");

    private static final Duration[] STEPS = {
        Duration.ofMillis(50),
        Duration.ofMillis(100),
        Duration.ofMillis(250),
        Duration.ofMillis(500),
        Duration.ofSeconds(1),
        Duration.ofMillis(2_500),
        Duration.ofSeconds(5),
        Duration.ofSeconds(10),
        Duration.ofSeconds(30)
    };

    private final RestClient client;
    private final JacksonJsonpMapper json = new JacksonJsonpMapper();
    private final Availability availability;
    private final MeterRegistry registry;
    private final DistributionSummary items;
    private final DistributionSummary bytes;

    /** Counts its requests in the registry. */
    public ElasticsearchBulk(RestClient client, Availability availability, MeterRegistry registry) {
        this.client = client;
        this.availability = availability;
        this.registry = registry;
        this.items = DistributionSummary.builder("qingliu.bulk.items")
                .description("Articles in one bulk request")
                .register(registry);
        this.bytes = DistributionSummary.builder("qingliu.bulk.size")
                .description("Bytes of the documents of one bulk request")
                .baseUnit("bytes")
                .register(registry);
    }

    /** Requests to the indices of a generation. */
    public Bulk into(Generation generation) {
        return changes -> send(generation, changes);
    }

    private Answer send(Generation generation, List<Change> changes) {
        if (availability.trouble().isPresent()) {
            var trouble = availability.check();
            if (trouble.isPresent()) {
                return new Unavailable("Elasticsearch: " + trouble.get());
            }
        }
        items.record(changes.size());
        bytes.record(changes.stream().mapToDouble(Change::size).sum());
        var started = Timer.start();
        var answer = ask(generation, changes);
        started.stop(timer(answer));
        return answer;
    }

    private Timer timer(Answer answer) {
        var label = switch (answer) {
            case Items items -> "items";
            case Refused refused -> "refused";
            case Unavailable unavailable -> "unavailable";
        };
        return Timer.builder("qingliu.bulk.duration")
                .description("Time of one bulk request")
                .tag("answer", label)
                .serviceLevelObjectives(STEPS)
                .register(registry);
    }

    private Answer ask(Generation generation, List<Change> changes) {
        var request = new Request("POST", "/_bulk");
        request.setOptions(SafeResponseConsumer.DEFAULT_REQUEST_OPTIONS); // an answer too large must not end the client
        request.setEntity(new NByteArrayEntity(BulkBody.of(generation, changes), NDJSON));
        try {
            return answer(client.performRequest(request), changes.size());
        } catch (IOException e) {
            return failed(Failure.of(e));
        }
    }

    private Answer answer(Response response, int expected) {
        if (!PRODUCT.equals(response.getHeader("X-Elastic-Product"))) {
            return lost(OF_SOMETHING_ELSE);
        }
        try (var body = response.getEntity().getContent();
                var parser = json.jsonProvider().createParser(body)) {
            return items(json.deserialize(parser, BulkResponse.class), expected);
        } catch (IOException | RuntimeException e) { // there is no end to what may stand there, or not stand there
            return lost(OF_SOMETHING_ELSE);
        }
    }

    private Answer items(BulkResponse response, int expected) {
        var answers = response.items().stream().map(ItemAnswers::of).toList();
        return answers.size() == expected
                ? new Items(answers)
                : lost(answers.size() + " answers for " + expected + " documents");
    }

    private Answer failed(Failure failure) {
        boolean mayBeADocument = switch (failure.status()) {
            case REQUEST_TOO_LARGE -> true;
            case BAD_REQUEST -> !NOT_FOR_A_DOCUMENT.contains(failure.type());
            default -> false;
        };
        return mayBeADocument ? new Refused(failure.description()) : lost(failure.description());
    }

    private Unavailable lost(String reason) {
        availability.lost(reason);
        return new Unavailable("Elasticsearch: " + reason);
    }
}
