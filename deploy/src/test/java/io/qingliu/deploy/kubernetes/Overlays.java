package io.qingliu.deploy.kubernetes;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.qingliu.deploy.tool.Repository;
import io.qingliu.deploy.tool.Tool;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** The folders of deploy/kubernetes/overlays, rendered by kubectl: once each, for all tests. */
final class Overlays {
    private static final String FOLDER = "deploy/kubernetes/overlays";
    // The first that knows all that stands in our files; "Kustomize Version: v5.5.0", which the oldest do not even
    // print.
    private static final Pattern NEW_ENOUGH = Pattern.compile("Kustomize Version: v([5-9]|\\d\\d)\\.");
    private static final Map<String, Manifests> RENDERED = new ConcurrentHashMap<>();

    private Overlays() {}

    static List<String> names() {
        try (var folders = Files.list(Repository.path(FOLDER))) {
            return folders.map(Path::getFileName).map(Path::toString).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What {@code kubectl apply -k} would send; skips the test where kubectl is absent or too old. */
    static Manifests render(String name) {
        Tool.KUBECTL.assumed();
        var version = Tool.KUBECTL
                .run(Repository.path(FOLDER), "", "version", "--client")
                .output();
        assumeTrue(NEW_ENOUGH.matcher(version).find(), () -> "kubectl is older than 1.27: not tested\n" + version);
        return RENDERED.computeIfAbsent(name, Overlays::kustomize);
    }

    private static Manifests kustomize(String name) {
        return Manifests.parse(
                Tool.KUBECTL.run(Repository.path(FOLDER), "", "kustomize", name).orFail());
    }
}
