package io.qingliu.deploy.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Pods can do little: no root, no privileges, nothing to write to but their volumes, no word to Kubernetes. */
record RestrictedPods() implements Policy {
    private static final Map<String, String> POD = Map.of(
            "/securityContext/runAsNonRoot", "true",
            "/securityContext/runAsUser", "10001", // as the images have it
            "/securityContext/seccompProfile/type", "RuntimeDefault",
            "/automountServiceAccountToken", "false",
            "/enableServiceLinks", "false",
            "/hostNetwork", "",
            "/hostPID", "",
            "/hostIPC", "");
    private static final Map<String, String> CONTAINER = Map.of(
            "/securityContext/allowPrivilegeEscalation", "false",
            "/securityContext/privileged", "false",
            "/securityContext/readOnlyRootFilesystem", "true",
            "/securityContext/runAsUser", "",
            "/securityContext/runAsNonRoot", "",
            "/securityContext/capabilities/drop/0", "ALL",
            "/securityContext/capabilities/add", "");

    @Override
    public List<String> violations(Manifests deployed) {
        return deployed.workloads()
                .flatMap(workload -> violations(workload, deployed).stream())
                .toList();
    }

    private static List<String> violations(Workload workload, Manifests deployed) {
        var found = new ArrayList<String>();
        POD.forEach((place, wanted) -> compare(workload, workload.pod(""), place, wanted, found));
        for (var container : workload.containers()) {
            CONTAINER.forEach((place, wanted) -> compare(workload, container, place, wanted, found));
        }
        workload.pod("/volumes")
                .valueStream()
                .filter(volume -> volume.has("hostPath"))
                .forEach(volume -> found.add(workload + ": a folder of the node is a volume"));
        var account = workload.pod("/serviceAccountName").asText();
        if (deployed.of("ServiceAccount").noneMatch(known -> known.name().equals(account))) {
            found.add(workload + ": there is no ServiceAccount '" + account + "'");
        }
        return found;
    }

    private static void compare(Workload workload, JsonNode object, String place, String wanted, List<String> found) {
        var there = object.at(place);
        if (wanted.isEmpty() ? !there.isMissingNode() : !there.asText().equals(wanted)) {
            found.add(workload + ": " + place + " is '" + there.asText() + "', not '" + wanted + "'");
        }
    }
}
