package io.qingliu.ingest.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.ingest.http.Report.Item;
import io.qingliu.ingest.http.Report.Status;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FindingsTest {
    private final Findings findings = new Findings(3);

    @Test
    void listsEveryPageOfAShortRequest() {
        accept();
        refuse();
        accept();

        var report = findings.report();

        assertThat(report.items()).extracting(Item::index).containsExactly(0, 1, 2);
        assertThat(report.accepted()).isEqualTo(2);
        assertThat(report.refused()).isEqualTo(1);
        assertThat(report.unlisted()).isZero();
    }

    @Test
    void listsOnlyWhatIsRefusedOfALongOne() {
        for (var i = 0; i < 1_000; i++) {
            accept();
            if (i % 300 == 1) {
                refuse();
            }
        }

        var report = findings.report();

        assertThat(report.accepted()).isEqualTo(1_000);
        assertThat(report.refused()).isEqualTo(4);
        assertThat(report.items()).extracting(Item::index).containsExactly(2, 303, 604);
        assertThat(report.items()).extracting(Item::status).containsOnly(Status.REFUSED);
        assertThat(report.items().size() + report.unlisted()).isEqualTo(1_004);
    }

    @Test
    void countsNothingThatKafkaDoesNotHave() {
        accept();
        refuse();
        accept();

        var report = findings.report(1);

        assertThat(report.accepted()).isEqualTo(1);
        assertThat(report.items()).extracting(Item::status).containsExactly(Status.REFUSED);
        assertThat(report.unlisted()).isEqualTo(1);
    }

    @Test
    void countsWhatIsNoPageByItsReason() {
        findings.skip("request");
        findings.skip("image");
        findings.skip("request");

        assertThat(findings.report().skipped()).isEqualTo(Map.of("request", 2, "image", 1));
        assertThat(findings.size()).isZero();
    }

    private void accept() {
        findings.accept("id", Optional.empty());
    }

    private void refuse() {
        findings.refuse(new Verdict(Optional.empty(), "url-missing", "/url", "Send it."), Optional.empty());
    }
}
