package io.qingliu.embedded;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command line of an Elasticsearch node; the module's README says why each option is needed. */
record ElasticsearchCommand(Path java, Path home, Path config, Path temporary, String heap) {
    private static final String MAIN = "org.elasticsearch.server/org.elasticsearch.bootstrap.Elasticsearch";

    List<String> toList() {
        var command = new ArrayList<String>();
        command.add(java.toString());
        command.addAll(memory());
        command.addAll(LateCompiler.OPTIONS);
        command.addAll(libraries());
        command.addAll(entitlements());
        command.addAll(List.of(
                "-Des.path.home=" + home,
                "-Des.path.conf=" + config,
                "-Des.distribution.type=tar",
                "-Des.java.type=JAVA_HOME",
                "-Djava.io.tmpdir=" + temporary));
        command.addAll(List.of("--module-path", home.resolve("lib").toString()));
        command.addAll(
                List.of("--add-modules=jdk.net,jdk.management.agent,jdk.incubator.vector,ALL-MODULE-PATH", "-m", MAIN));
        return List.copyOf(command);
    }

    private List<String> memory() {
        return List.of("-Xmx" + heap, "-Xms128m", "-XX:+UseSerialGC", "-Xss1m", "-XX:-OmitStackTraceInFastThrow");
    }

    private static List<String> libraries() {
        return List.of(
                "-Dfile.encoding=UTF-8",
                "-Djava.awt.headless=true",
                "-Dio.netty.noUnsafe=true",
                "-Dio.netty.noKeySetOptimization=true",
                "-Dio.netty.recycler.maxCapacityPerThread=0",
                "-Dlog4j.shutdownHookEnabled=false",
                "-Dlog4j2.disable.jmx=true",
                "-Dorg.elasticsearch.nativeaccess.enableVectorLibrary=false",
                "--enable-native-access=org.elasticsearch.nativeaccess,org.apache.lucene.core");
    }

    private List<String> entitlements() {
        var bridge = Homes.jars(home.resolve("lib/entitlement-bridge")).getFirst();
        return List.of(
                "-XX:+EnableDynamicAgentLoading",
                "-Djdk.attach.allowAttachSelf=true",
                "--patch-module=java.base=" + bridge,
                "--add-exports=java.base/org.elasticsearch.entitlement.bridge="
                        + "org.elasticsearch.entitlement,java.logging,java.net.http,java.naming,jdk.net");
    }
}
