package io.qingliu.deploy.kubernetes;

import java.util.List;
import java.util.regex.Pattern;

/** Every image has a digest, or a tag that is a version: what runs tomorrow is what was tried today. */
record PinnedImages() implements Policy {
    private static final Pattern PINNED = Pattern.compile(".+(@sha256:[0-9a-f]{64}|:v?\\d+\\.\\d+[\\w.+-]*)");

    @Override
    public List<String> violations(Manifests deployed) {
        return deployed.workloads()
                .flatMap(workload -> workload.containers().stream()
                        .map(container -> container.path("image").asText())
                        .filter(image -> !PINNED.matcher(image).matches())
                        .map(image -> workload + ": the image has neither a digest nor a version: '" + image + "'"))
                .toList();
    }
}
