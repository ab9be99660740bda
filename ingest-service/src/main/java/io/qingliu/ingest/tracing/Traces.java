package io.qingliu.ingest.tracing;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapPropagator;
import jakarta.inject.Singleton;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;

/** One span for each record: it continues the trace in the record's headers, or begins one. */
@Singleton
public class Traces {
    private final Tracer tracer;
    private final TextMapPropagator propagator;

    Traces(OpenTelemetry telemetry) {
        tracer = telemetry.getTracer("io.qingliu.ingest");
        propagator = telemetry.getPropagators().getTextMapPropagator();
    }

    /** Starts the span of a record; whoever starts it ends it. */
    public Span start(ConsumerRecord<?, ?> record) {
        var before = propagator.extract(Context.root(), record.headers(), new KafkaHeaders());
        return tracer.spanBuilder("ingest " + record.topic())
                .setParent(before)
                .setSpanKind(SpanKind.CONSUMER)
                .setAttribute("messaging.system", "kafka")
                .setAttribute("messaging.destination.name", record.topic())
                .setAttribute("messaging.destination.partition.id", Integer.toString(record.partition()))
                .setAttribute("messaging.kafka.offset", record.offset())
                .startSpan();
    }

    /** Makes the headers continue this span, in the place of any trace that they continued before. */
    public void continueIn(Headers headers, Context context) {
        propagator.fields().forEach(headers::remove);
        propagator.inject(context, headers, (carrier, key, value) -> {
            if (carrier != null) {
                carrier.add(key, value.getBytes(UTF_8));
            }
        });
    }
}
