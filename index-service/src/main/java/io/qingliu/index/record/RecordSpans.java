package io.qingliu.index.record;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import io.opentelemetry.context.propagation.TextMapPropagator;
import io.qingliu.index.outcome.Outcome;
import io.qingliu.index.outcome.Outcome.DeadLettered;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/** One span for each record, from its arrival to its outcome, in the trace that its headers name. */
public final class RecordSpans {
    private final Tracer tracer;
    private final TextMapPropagator propagator;

    /** Spans that go where the given SDK sends them. */
    public RecordSpans(OpenTelemetry openTelemetry) {
        this.tracer = openTelemetry.getTracer("io.qingliu.index");
        this.propagator = openTelemetry.getPropagators().getTextMapPropagator();
    }

    /** Starts the span of a record that has arrived. */
    public Span start(ConsumerRecord<byte[], byte[]> record) {
        return tracer.spanBuilder("index " + record.topic())
                .setParent(propagator.extract(Context.root(), record.headers(), new HeaderGetter()))
                .setSpanKind(SpanKind.CONSUMER)
                .setAttribute("messaging.system", "kafka")
                .setAttribute("messaging.operation.type", "process")
                .setAttribute("messaging.destination.name", record.topic())
                .setAttribute("messaging.destination.partition.id", Integer.toString(record.partition()))
                .setAttribute("messaging.kafka.offset", record.offset())
                .startSpan();
    }

    /** Ends the span of a record that has its outcome. */
    public void end(Span span, Outcome outcome) {
        span.setAttribute("qingliu.outcome", outcome.label());
        if (outcome instanceof DeadLettered deadLettered) {
            span.setStatus(StatusCode.ERROR, deadLettered.reason().code());
        }
        span.end();
    }

    private static final class HeaderGetter implements TextMapGetter<Headers> {
        @Override
        public Iterable<String> keys(Headers headers) {
            Stream<Header> all = StreamSupport.stream(headers.spliterator(), false);
            return all.map(Header::key).toList();
        }

        @Override
        public @Nullable String get(@Nullable Headers headers, String key) {
            var header = headers == null ? null : headers.lastHeader(key);
            return header == null || header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8);
        }
    }
}
