package io.qingliu.embedded.shim;

import java.lang.instrument.Instrumentation;

/** Loaded by the server into itself; gives the server the right to instrument classes, which entitlements need. */
public final class EntitlementAgent {
    private EntitlementAgent() {}

    /** Calls the class that the server names in the agent's argument. */
    public static void agentmain(String initializer, Instrumentation instrumentation)
            throws ReflectiveOperationException {
        Class.forName(initializer, true, ClassLoader.getSystemClassLoader())
                .getMethod("initialize", Instrumentation.class)
                .invoke(null, instrumentation);
    }
}
