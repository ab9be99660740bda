package io.qingliu.clean.feed;

import com.fasterxml.jackson.databind.ObjectReader;
import io.qingliu.clean.memory.PageMemory;
import io.qingliu.clean.message.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;

/**
 * The page memory as Kafka keeps it: JSON by page id. Pages stay for ever; a retention would be a punctuator that walks
 * over the store and forgets pages by the time of their newest fetch, at the price that a forgotten page, fetched again,
 * is taken for a new one.
 */
final class MemoryStore {
    static final String NAME = "page-memory";

    private static final ObjectReader READER = Json.reader(PageMemory.class);

    private final KeyValueStore<String, byte[]> store;

    MemoryStore(KeyValueStore<String, byte[]> store) {
        this.store = store;
    }

    static StoreBuilder<KeyValueStore<String, byte[]>> builder() {
        return Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(NAME), Serdes.String(), Serdes.ByteArray())
                .withCachingEnabled();
    }

    PageMemory get(String pageId) {
        var json = store.get(pageId);
        if (json == null) {
            return PageMemory.NOTHING;
        }
        try {
            return READER.readValue(json);
        } catch (IOException e) {
            throw new UncheckedIOException("the memory of a page cannot be read: pageId=" + pageId, e);
        }
    }

    void put(String pageId, PageMemory memory) {
        store.put(pageId, Json.write(memory));
    }
}
