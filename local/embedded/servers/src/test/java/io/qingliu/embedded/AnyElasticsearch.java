package io.qingliu.embedded;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests the same temporary node; it stops after the last of them. */
final class AnyElasticsearch implements ParameterResolver {
    private static final Namespace HERE = Namespace.create(AnyElasticsearch.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == EmbeddedElasticsearch.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return test.getRoot()
                .getStore(HERE)
                .computeIfAbsent(
                        "node",
                        key -> EmbeddedElasticsearch.start(ServerOptions.temporary()),
                        EmbeddedElasticsearch.class);
    }
}
