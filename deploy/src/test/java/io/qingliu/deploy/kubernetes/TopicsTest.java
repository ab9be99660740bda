package io.qingliu.deploy.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.deploy.tool.Repository;
import io.qingliu.deploy.tool.Tool;
import org.junit.jupiter.api.Test;

/** There is one list of topics; what Strimzi reads is made of it. */
class TopicsTest {
    @Test
    void strimziGetsTheTopicsOfTheList() {
        var folder = Repository.path("deploy/topics");
        var script = new Tool(folder.resolve("for-strimzi").toString());

        assertThat(Repository.text("deploy/kubernetes/components/strimzi/topics.yaml"))
                .as("deploy/topics/for-strimzi makes it anew")
                .isEqualTo(script.run(folder, "").orFail());
    }
}
