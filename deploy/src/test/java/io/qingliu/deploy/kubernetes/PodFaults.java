package io.qingliu.deploy.kubernetes;

import static io.qingliu.deploy.kubernetes.Fault.at;
import static io.qingliu.deploy.kubernetes.Fault.container;
import static io.qingliu.deploy.kubernetes.Fault.pod;
import static io.qingliu.deploy.kubernetes.Fault.setting;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.List;

/** Pods that may do too much, take too much, or are asked the wrong thing. */
final class PodFaults {
    static final List<Fault> ALL = List.of(
            new Fault(
                    new PinnedImages(),
                    "Deployment/index-service",
                    container(it -> it.put("image", "index-service:latest"))),
            new Fault(
                    new PinnedImages(), "Deployment/index-service", container(it -> it.put("image", "index-service"))),
            new Fault(
                    new PinnedImages(),
                    "Deployment/index-service",
                    container(it -> it.put("image", "host:5000/index-service"))),
            new Fault(
                    new RestrictedPods(),
                    "runAsNonRoot",
                    pod(it -> at(it, "/securityContext").remove("runAsNonRoot"))),
            new Fault(
                    new RestrictedPods(),
                    "runAsUser",
                    pod(it -> at(it, "/securityContext").put("runAsUser", 0))),
            new Fault(
                    new RestrictedPods(),
                    "runAsUser",
                    container(it -> at(it, "/securityContext").put("runAsUser", 0))),
            new Fault(
                    new RestrictedPods(),
                    "readOnlyRootFilesystem",
                    container(it -> at(it, "/securityContext").put("readOnlyRootFilesystem", false))),
            new Fault(
                    new RestrictedPods(),
                    "capabilities/add",
                    container(it -> at(it, "/securityContext/capabilities")
                            .putArray("add")
                            .add("SYS_ADMIN"))),
            new Fault(new RestrictedPods(), "enableServiceLinks", pod(it -> it.remove("enableServiceLinks"))),
            new Fault(new RestrictedPods(), "no ServiceAccount", pod(it -> it.put("serviceAccountName", "default"))),
            new Fault(
                    new RestrictedPods(),
                    "folder of the node",
                    pod(it -> ((ArrayNode) it.get("volumes"))
                            .addObject()
                            .putObject("hostPath")
                            .put("path", "/"))),
            new Fault(
                    new BoundedResources(),
                    "/limits/cpu",
                    container(it -> at(it, "/resources/limits").remove("cpu"))),
            new Fault(
                    new BoundedResources(),
                    "promised",
                    container(it -> at(it, "/resources/limits").put("memory", "64Gi"))),
            new Fault(
                    new MeaningfulProbes(),
                    "livenessProbe asks for '/q/health/ready'",
                    container(it -> at(it, "/livenessProbe/httpGet").put("path", "/q/health/ready"))),
            new Fault(new MeaningfulProbes(), "startupProbe", container(it -> it.remove("startupProbe"))),
            new Fault(
                    new GracePeriods(),
                    "needs 15 seconds to stop and is granted 10",
                    pod(it -> it.put("terminationGracePeriodSeconds", 10))),
            new Fault(
                    new GracePeriods(),
                    "needs 50 seconds to stop and is granted 45",
                    setting("index-service", "QINGLIU_INDEX_SHUTDOWN_TIMEOUT", "50s")));

    private PodFaults() {}
}
