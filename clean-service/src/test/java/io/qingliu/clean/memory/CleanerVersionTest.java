package io.qingliu.clean.memory;

import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.clean.TestPages;
import org.junit.jupiter.api.Test;

class CleanerVersionTest {
    @Test
    void namesTheBuildAndTheSteps() {
        assertThat(CleanerVersion.of(TestPages.pipeline()))
                .matches("[0-9]+\\.[0-9]+\\.[0-9]+(-SNAPSHOT)?\\+[0-9a-f]{8}");
    }

    @Test
    void differsWhereTheStepsDo() {
        var all = TestPages.pipeline();
        var fewer = all.with(all.steps().subList(0, 2));

        assertThat(CleanerVersion.of(fewer)).isNotEqualTo(CleanerVersion.of(all));
    }
}
