package io.qingliu.clean.preview;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** The service as {@code ./qingliu preview} starts it, with small limits. */
public final class WithoutKafka implements QuarkusTestProfile {
    static final int MAX_BODY_SIZE = 20_000;
    static final int MAX_EXPLAINED = 1_000;

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "qingliu.clean.feed", "off",
                "qingliu.clean.preview.max-body-size", Integer.toString(MAX_BODY_SIZE),
                "qingliu.clean.preview.max-explained-characters", Integer.toString(MAX_EXPLAINED),
                "qingliu.clean.preview.max-concurrency", "1",
                "qingliu.clean.preview.body-patience", "5s",
                "quarkus.http.test-port", "0");
    }
}
