package io.qingliu.clean.feed;

import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.streams.errors.DefaultProductionExceptionHandler;
import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.apache.kafka.streams.errors.ProductionExceptionHandler;
import org.jboss.logging.Logger;

/**
 * Never skips a record that cannot be written: that would lose it, and its transaction is broken anyway. A record that
 * the broker finds too large it will find too large again, so its page becomes a suspect, and the thread that takes over
 * sends it to the dead letters. Our own limits make that rare: it takes a topic whose limit was lowered.
 */
public final class RefusedByBroker implements ProductionExceptionHandler {
    /** Configuration key under which the suspects are handed over, as an object. */
    static final String SUSPECTS = "qingliu.clean.suspects";

    private static final Logger LOG = Logger.getLogger(RefusedByBroker.class);

    private final ProductionExceptionHandler usual = new DefaultProductionExceptionHandler();
    private Suspects suspects = new Suspects();

    @Override
    public void configure(Map<String, ?> configs) {
        if (configs.get(SUSPECTS) instanceof Suspects shared) {
            suspects = shared;
        }
    }

    // The place comes from the record itself: the context is the task's, which has gone on to later records by now.
    @Override
    public ProductionExceptionHandlerResponse handle(
            ErrorHandlerContext context, ProducerRecord<byte[], byte[]> record, Exception exception) {
        if (exception instanceof RecordTooLargeException) {
            var madeFrom = Place.readFrom(record.headers());
            madeFrom.ifPresent(suspects::refused);
            LOG.errorf(
                    "record refused by the broker as too large topic=%s madeFrom=%s",
                    record.topic(), madeFrom.map(Place::toString).orElse("unknown"));
        }
        return usual.handle(context, record, exception);
    }
}
