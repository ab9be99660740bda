package io.qingliu.deploy.kubernetes;

import static io.qingliu.deploy.kubernetes.Fault.at;

import java.util.List;

/** What names pods that are not there, and connections that are too many or too few. */
final class ServiceFaults {
    static final List<Fault> ALL = List.of(
            new Fault(
                    new ServicesHaveEndpoints(),
                    "Service/ingest-service: its selector finds []",
                    rendered -> rendered.with(
                            "Service",
                            "ingest-service",
                            it -> at(it, "/spec/selector").put("app.kubernetes.io/name", "ingest"))),
            new Fault(
                    new ServicesHaveEndpoints(),
                    "no container has a port 'web'",
                    rendered -> rendered.with(
                            "Service",
                            "ingest-service",
                            it -> at(it, "/spec/ports/0").put("targetPort", "web"))),
            new Fault(
                    new ServicesHaveEndpoints(),
                    "there is no Service 'clean-service-pods'",
                    rendered -> rendered.without("Service", "clean-service-pods")),
            new Fault(
                    new BudgetsMatchPods(),
                    "PodDisruptionBudget/index-service",
                    rendered -> rendered.with(
                            "PodDisruptionBudget",
                            "index-service",
                            it -> at(it, "/spec/selector/matchLabels").put("app.kubernetes.io/name", "index"))),
            new Fault(
                    new BudgetsMatchPods(),
                    "never be drained",
                    rendered -> rendered.with(
                            "PodDisruptionBudget",
                            "index-service",
                            it -> at(it, "/spec").put("maxUnavailable", 0))),
            new Fault(
                    new BudgetsMatchPods(),
                    "there is no PodDisruptionBudget",
                    rendered -> rendered.without("PodDisruptionBudget", "index-service")),
            new Fault(
                    new NeededConnectionsOnly(),
                    "nothing denies",
                    rendered -> rendered.without("NetworkPolicy", "nobody")),
            new Fault(
                    new NeededConnectionsOnly(),
                    "Deployment/index-service: it may reach ports [53, 9093], and needs [53, 9093, 9200]",
                    rendered -> rendered.without("NetworkPolicy", "to-elasticsearch")),
            new Fault(
                    new NeededConnectionsOnly(),
                    "Deployment/ingest-service: it may reach ports [53, 9092], and needs [53, 9093]",
                    rendered -> rendered.with(
                            "NetworkPolicy",
                            "to-kafka",
                            it -> at(it, "/spec/egress/0/ports/0").put("port", 9092))),
            new Fault(
                    new NeededConnectionsOnly(),
                    "Deployment/ingest-service: it may reach ports [53, 9093, 9200]",
                    rendered -> rendered.with(
                            "NetworkPolicy",
                            "to-elasticsearch",
                            it -> at(it, "/spec").putObject("podSelector"))),
            new Fault(
                    new NeededConnectionsOnly(),
                    "everybody is allowed",
                    rendered -> rendered.with(
                            "NetworkPolicy",
                            "senders",
                            it -> at(it, "/spec/ingress/0").remove("from"))),
            new Fault(
                    new NeededConnectionsOnly(),
                    "it may be reached at []",
                    rendered -> rendered.without("NetworkPolicy", "figures")));

    private ServiceFaults() {}
}
