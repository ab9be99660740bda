package io.qingliu.deploy.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every overlay keeps every policy, and every policy notices what it is there for. */
class PoliciesTest {
    @TestFactory
    Stream<DynamicTest> everyOverlayKeepsEveryPolicy() {
        return Overlays.names().stream()
                .flatMap(overlay -> Policies.ALL.stream()
                        .map(policy -> DynamicTest.dynamicTest(
                                overlay + " keeps " + policy,
                                () -> assertThat(policy.violations(Overlays.render(overlay)))
                                        .isEmpty())));
    }

    @TestFactory
    Stream<DynamicTest> everyPolicyNoticesAFault() {
        return Fault.all().stream()
                .map(fault -> DynamicTest.dynamicTest(
                        fault.policy() + " notices: " + fault.finding(),
                        () -> assertThat(fault.policy().violations(fault.planted()))
                                .anyMatch(violation -> violation.contains(fault.finding()))));
    }

    @TestFactory
    Stream<DynamicTest> everyPolicyIsShownAFault() {
        return Policies.ALL.stream()
                .map(policy -> DynamicTest.dynamicTest(
                        policy + " can fail",
                        () -> assertThat(Fault.all())
                                .anyMatch(fault -> fault.policy().equals(policy))));
    }
}
