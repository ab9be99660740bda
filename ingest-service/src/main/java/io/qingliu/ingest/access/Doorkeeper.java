package io.qingliu.ingest.access;

import java.util.List;
import java.util.Optional;

/** Decides who may send. Any number of threads may ask. */
public sealed interface Doorkeeper {
    /** Decides by the key that came with a request. */
    Decision decide(Optional<String> key);

    /** Lets everybody in. */
    record Open() implements Doorkeeper {
        @Override
        public Decision decide(Optional<String> key) {
            return new Decision.Allowed("anybody");
        }
    }

    /** Lets in whoever has one of the keys; where there is no file, nobody. */
    record Keyed(Optional<KeysOnFile> keys) implements Doorkeeper {
        @Override
        public Decision decide(Optional<String> key) {
            var current = keys.map(KeysOnFile::current).orElse(List.of());
            if (current.isEmpty()) {
                return new Decision.NoKeys();
            }
            if (key.isEmpty()) {
                return new Decision.Unknown();
            }
            var presented = ApiKey.sha256(key.get());
            Optional<String> name = Optional.empty();
            for (var each : current) { // all of them, so that the time tells nothing
                if (each.is(presented)) {
                    name = Optional.of(each.name());
                }
            }
            return name.<Decision>map(Decision.Allowed::new).orElseGet(Decision.Unknown::new);
        }
    }
}
