package io.qingliu.embedded;

import java.util.List;

/**
 * The optimising compiler starts ten times later than usual: while a server starts, it would spend a quarter of the
 * processor on code that runs for a second. What stays hot is still compiled, so lasting speed is the same.
 */
final class LateCompiler {
    static final List<String> OPTIONS = List.of(
            "-XX:Tier4InvocationThreshold=50000",
            "-XX:Tier4MinInvocationThreshold=6000",
            "-XX:Tier4CompileThreshold=150000",
            "-XX:Tier4BackEdgeThreshold=400000");

    private LateCompiler() {}
}
