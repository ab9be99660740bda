package io.qingliu.deploy.kubernetes;

import java.util.List;

/** All policies. */
final class Policies {
    static final List<Policy> ALL = List.of(
            new PinnedImages(),
            new RestrictedPods(),
            new BoundedResources(),
            new MeaningfulProbes(),
            new ServicesHaveEndpoints(),
            new BudgetsMatchPods(),
            new KnownConfiguration(),
            new SecretsByReference(),
            new TopicsOnce(),
            new GrantsMatchTopics(),
            new ScalersMatch(),
            new GracePeriods(),
            new NeededConnectionsOnly());

    private Policies() {}
}
