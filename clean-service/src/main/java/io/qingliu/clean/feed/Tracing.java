package io.qingliu.clean.feed;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import io.opentelemetry.context.propagation.TextMapPropagator;
import io.opentelemetry.context.propagation.TextMapSetter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/** Carries the trace of a page from the record that came in to the records that go out. */
final class Tracing {
    private final Tracer tracer;
    private final TextMapPropagator propagator;

    Tracing(OpenTelemetry telemetry) {
        this.tracer = telemetry.getTracer("io.qingliu.clean");
        this.propagator = telemetry.getPropagators().getTextMapPropagator();
    }

    /** The span of one page, child of the context in {@code headers}; ends when closed. */
    Step begin(Headers headers, Place place) {
        var parent = propagator.extract(Context.root(), headers, FromHeaders.INSTANCE);
        var span = tracer.spanBuilder("clean page")
                .setParent(parent)
                .setSpanKind(SpanKind.CONSUMER)
                .setAttribute("messaging.system", "kafka")
                .setAttribute("messaging.destination.name", place.topic())
                .setAttribute("messaging.destination.partition.id", Integer.toString(place.partition()))
                .setAttribute("messaging.kafka.offset", place.offset())
                .startSpan();
        return new Step(span, span.storeInContext(parent));
    }

    /** Whether the headers name a trace already. */
    static boolean isTraced(Headers headers) {
        return headers.lastHeader("traceparent") != null;
    }

    /** Work on one page. */
    final class Step implements AutoCloseable {
        private final Span span;
        private final Context context;

        private Step(Span span, Context context) {
            this.span = span;
            this.context = context;
        }

        void ended(PageOutcome outcome) {
            span.setAttribute("qingliu.outcome", outcome.code());
            if (outcome == PageOutcome.DEAD_LETTERED) {
                span.setStatus(StatusCode.ERROR);
            }
        }

        /** Makes this step the parent of whoever reads the record. */
        void writeTo(Headers headers) {
            propagator.inject(context, headers, ToHeaders.INSTANCE);
        }

        @Override
        public void close() {
            span.end();
        }
    }

    private enum ToHeaders implements TextMapSetter<Headers> {
        INSTANCE;

        @Override
        public void set(@Nullable Headers headers, String key, String value) {
            if (headers != null) {
                headers.remove(key);
                headers.add(key, value.getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private enum FromHeaders implements TextMapGetter<Headers> {
        INSTANCE;

        @Override
        public Iterable<String> keys(Headers headers) {
            List<String> keys = new ArrayList<>();
            headers.forEach(header -> keys.add(header.key()));
            return keys;
        }

        @Override
        public @Nullable String get(@Nullable Headers headers, String key) {
            var header = headers == null ? null : headers.lastHeader(key);
            return header == null || header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8);
        }
    }
}
