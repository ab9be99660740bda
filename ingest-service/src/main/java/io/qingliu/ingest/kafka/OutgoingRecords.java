package io.qingliu.ingest.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.opentelemetry.context.Context;
import io.qingliu.ingest.address.PageAddress;
import io.qingliu.ingest.intake.Defect;
import io.qingliu.ingest.intake.Outcome;
import io.qingliu.ingest.message.MessageWriter;
import io.qingliu.ingest.message.Original;
import io.qingliu.ingest.page.IngestedPage;
import io.qingliu.ingest.page.Origin;
import io.qingliu.ingest.tally.Tally;
import io.qingliu.ingest.tracing.Traces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Makes the one record that each outcome leaves behind. */
@Singleton
public class OutgoingRecords {
    private static final String DEAD_LETTER_HEADERS = "dead-letter-";
    /** The outcome of a page that is too large once it is written. */
    public static final Outcome.Unprocessable TOO_LARGE = new Outcome.Unprocessable(
            Defect.RESULT_TOO_LARGE,
            "What is made of the page is more than Kafka takes; send it without what is no text in its longest fields.");

    // Room for what Kafka's own format adds to key, value and headers.
    private static final int BESIDE_THE_RECORD = 1024 * 1024;

    private final MessageWriter messages;
    private final Traces traces;
    private final Clock clock;
    private final int largestRecord;

    OutgoingRecords(
            MessageWriter messages,
            Traces traces,
            Clock clock,
            @ConfigProperty(name = "mp.messaging.outgoing.pages.max.request.size") int largestRequest) {
        this.messages = messages;
        this.traces = traces;
        this.clock = clock;
        this.largestRecord = largestRequest - BESIDE_THE_RECORD;
    }

    /** A page that came over HTTP; empty where it has grown beyond what Kafka takes. */
    public Optional<Outgoing> ingested(IngestedPage page, Context trace) {
        return Optional.of(ingested(page, Optional.empty(), trace)).filter(this::isTaken);
    }

    /**
     * What became of a raw record. JSON spells some characters with up to six bytes, so what is made of a record can be
     * larger than Kafka takes, today and whenever it is sent again: then the record itself is kept, which Kafka has taken
     * before.
     */
    Outgoing of(ConsumerRecord<byte[], byte[]> raw, Outcome outcome, Context trace) {
        var made = made(raw, outcome, trace);
        return isTaken(made) ? made : deadLetter(raw, TOO_LARGE, trace);
    }

    private boolean isTaken(Outgoing made) {
        return made.bytes() <= largestRecord;
    }

    private Outgoing made(ConsumerRecord<byte[], byte[]> raw, Outcome outcome, Context trace) {
        return switch (outcome) {
            case Outcome.Accepted(var page) -> ingested(page, Optional.of(origin(raw)), trace);
            case Outcome.Refused refused -> rejected(raw, refused, trace);
            case Outcome.Unprocessable unprocessable -> deadLetter(raw, unprocessable, trace);
        };
    }

    private Outgoing ingested(IngestedPage page, Optional<Origin> origin, Context trace) {
        var key = page.address().site().getBytes(UTF_8);
        return outgoing(
                Topics.INGESTED,
                key,
                messages.ingested(page, origin),
                new RecordHeaders(),
                trace,
                Tally.Ingested.of(page));
    }

    private Outgoing rejected(ConsumerRecord<byte[], byte[]> raw, Outcome.Refused refused, Context trace) {
        var key = refused.address()
                .map(PageAddress::pageId)
                .map(pageId -> pageId.getBytes(UTF_8))
                .orElse(raw.key());
        var message = messages.rejected(
                refused, original(raw), clock.instant().truncatedTo(ChronoUnit.MILLIS), Optional.of(origin(raw)));
        return outgoing(Topics.REJECTED, key, message, new RecordHeaders(), trace, Tally.Rejected.of(refused));
    }

    private static Original original(ConsumerRecord<byte[], byte[]> raw) {
        var headers = new ArrayList<Original.Header>();
        for (var header : raw.headers()) {
            headers.add(new Original.Header(header.key(), Optional.ofNullable(header.value())));
        }
        return new Original(Optional.ofNullable(raw.value()), headers);
    }

    private Outgoing deadLetter(ConsumerRecord<byte[], byte[]> raw, Outcome.Unprocessable why, Context trace) {
        var headers = new RecordHeaders();
        for (var header : raw.headers()) {
            if (!header.key().startsWith(DEAD_LETTER_HEADERS)) { // those of an earlier death, before a replay
                headers.add(header);
            }
        }
        add(headers, "service", "ingest");
        add(headers, "reason", why.defect().code());
        add(headers, "message", why.message());
        add(headers, "topic", raw.topic());
        add(headers, "partition", Integer.toString(raw.partition()));
        add(headers, "offset", Long.toString(raw.offset()));
        add(headers, "time", clock.instant().truncatedTo(ChronoUnit.MILLIS).toString());
        return outgoing(
                Topics.DEAD_LETTER, raw.key(), raw.value(), headers, trace, new Tally.DeadLettered(why.defect()));
    }

    private Outgoing outgoing(
            String topic, byte @Nullable [] key, byte @Nullable [] value, Headers headers, Context trace, Tally tally) {
        traces.continueIn(headers, trace);
        return new Outgoing(new ProducerRecord<>(topic, null, key, value, headers), tally);
    }

    private static void add(Headers headers, String name, String value) {
        headers.add(DEAD_LETTER_HEADERS + name, value.getBytes(UTF_8));
    }

    private static Origin origin(ConsumerRecord<?, ?> raw) {
        return new Origin(raw.topic(), raw.partition(), raw.offset());
    }
}
