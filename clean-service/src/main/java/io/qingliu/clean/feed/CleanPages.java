package io.qingliu.clean.feed;

import io.qingliu.clean.feed.Answer.Understood;
import io.qingliu.clean.feed.Answer.Unusable;
import io.qingliu.clean.message.FeedFigures;
import java.time.Clock;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Answers each record of one task and sends the answer where it belongs. Used by one thread at a time. */
final class CleanPages implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(CleanPages.class);

    private final AnswerPage answers;
    private final Suspects suspects;
    private final Tracing tracing;
    private final Counters.OfTask counters;
    private final Clock clock;
    private final ProcessorContext<byte[], byte[]> context;
    private final MemoryStore memories;
    private final SiteMinutes minutes;

    CleanPages(
            AnswerPage answers,
            Suspects suspects,
            Tracing tracing,
            Counters counters,
            Clock clock,
            ProcessorContext<byte[], byte[]> context) {
        this.answers = answers;
        this.suspects = suspects;
        this.tracing = tracing;
        this.counters = counters.ofTask();
        this.clock = clock;
        this.context = context;
        this.memories = new MemoryStore(context.getStateStore(MemoryStore.NAME));
        this.minutes = new SiteMinutes(context.getStateStore(SiteMinutes.NAME), clock);
        context.schedule(SiteMinutes.LOOK, PunctuationType.WALL_CLOCK_TIME, now -> minutes.tell(this::forward));
    }

    void process(Record<byte[], byte[]> record) {
        var metadata = context.recordMetadata().orElseThrow();
        var place = new Place(metadata.topic(), metadata.partition(), metadata.offset());
        try (var step = tracing.begin(record.headers(), place)) {
            var answer = answer(record.value(), place);
            switch (answer) {
                case Understood understood -> deliver(understood, record, place, step);
                case Unusable unusable -> bury(unusable, record, place, step);
            }
            counters.answered(answer);
            minutes.answered(answer, record.key());
            suspects.settled(place);
        }
    }

    private Answer answer(byte @Nullable [] value, Place place) {
        if (suspects.isRefused(place)) {
            return AnswerPage.tooLarge();
        }
        try {
            return answers.answer(value, memories::get);
        } catch (OutOfMemoryError e) {
            if (suspects.exhaustedAgain(place)) {
                return new Unusable(DeadLetterReason.PROCESSING_FAILED, "Cleaning the page needs too much memory.");
            }
            throw e;
        }
    }

    private void deliver(Understood answer, Record<byte[], byte[]> record, Place place, Tracing.Step step) {
        var headers = new RecordHeaders();
        step.writeTo(headers);
        place.writeTo(headers);
        for (var message : answer.messages()) {
            context.forward(
                    new Record<>(message.key().get(), message.value().get(), record.timestamp(), headers),
                    message.destination().name());
        }
        answer.memory().ifPresent(memory -> memories.put(answer.page().pageId(), memory));
        step.ended(answer.outcome());
    }

    private void bury(Unusable answer, Record<byte[], byte[]> record, Place place, Tracing.Step step) {
        LOG.logf(
                answer.reason().isOurs() ? Logger.Level.ERROR : Logger.Level.DEBUG,
                "page not cleaned, kept as a dead letter topic=%s partition=%d offset=%d reason=%s",
                place.topic(),
                place.partition(),
                place.offset(),
                answer.reason().code());
        step.ended(PageOutcome.DEAD_LETTERED);
        var headers = DeadLetter.headers(record.headers(), answer, place, clock.instant());
        if (!Tracing.isTraced(headers)) {
            step.writeTo(headers); // else the original stays, so that a replay continues the same trace
        }
        context.forward(
                new Record<>(record.key(), record.value(), record.timestamp(), headers),
                Destination.DEAD_LETTER.name());
    }

    private void forward(FeedFigures figures) {
        var message = Outgoing.of(Destination.FEED, figures.site(), figures);
        context.forward(
                new Record<>(message.key().get(), message.value().get(), clock.millis()),
                message.destination().name());
    }

    @Override
    public void close() {
        counters.close();
    }
}
