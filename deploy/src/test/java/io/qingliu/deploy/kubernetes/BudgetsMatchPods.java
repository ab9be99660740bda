package io.qingliu.deploy.kubernetes;

import java.util.List;
import java.util.stream.Stream;

/** Each PodDisruptionBudget is about the pods of one workload, each workload has one, and it lets somebody go. */
record BudgetsMatchPods() implements Policy {
    private static final String KIND = "PodDisruptionBudget";

    @Override
    public List<String> violations(Manifests deployed) {
        return Stream.of(
                        deployed.of(KIND)
                                .filter(budget -> budgeted(budget, deployed).size() != 1)
                                .map(budget -> budget + ": its selector finds " + budgeted(budget, deployed)),
                        deployed.of(KIND)
                                .filter(budget ->
                                        budget.at("/spec/maxUnavailable").asInt() < 1)
                                .map(budget -> budget + ": nodes could never be drained"),
                        deployed.workloads()
                                .filter(workload -> deployed.of(KIND)
                                        .noneMatch(budget ->
                                                budgeted(budget, deployed).contains(workload)))
                                .map(workload -> workload + ": there is no " + KIND + " for it"))
                .flatMap(violations -> violations)
                .toList();
    }

    private static List<Workload> budgeted(Manifest budget, Manifests deployed) {
        return deployed.workloads()
                .filter(workload -> workload.isFoundBy(budget.map("/spec/selector/matchLabels")))
                .toList();
    }
}
