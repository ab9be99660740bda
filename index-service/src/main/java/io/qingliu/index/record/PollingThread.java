package io.qingliu.index.record;

import java.util.function.Function;
import org.apache.kafka.clients.consumer.Consumer;

/** The one thread that may touch a consumer. */
public interface PollingThread {
    /**
     * Does something there and returns what it gave.
     *
     * @throws RuntimeException what it threw, or that it has not been done in time
     */
    <T> T run(Function<Consumer<byte[], byte[]>, T> work);
}
