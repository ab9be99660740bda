package io.qingliu.clean.config;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;

/** The configuration as the service sees it, without a service. */
public final class TestConfig {
    private TestConfig() {}

    public static CleanConfig of(Map<String, String> properties) {
        return new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .addDefaultInterceptors()
                .addSystemSources()
                .withMapping(CleanConfig.class)
                .withSources(new PropertiesConfigSource(properties, "test", 500))
                .build()
                .getConfigMapping(CleanConfig.class);
    }
}
