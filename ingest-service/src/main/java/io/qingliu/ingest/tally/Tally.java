package io.qingliu.ingest.tally;

import io.qingliu.ingest.address.PageAddress;
import io.qingliu.ingest.charset.Evidence;
import io.qingliu.ingest.intake.Defect;
import io.qingliu.ingest.intake.Outcome;
import io.qingliu.ingest.intake.RefusalReason;
import io.qingliu.ingest.page.IngestedPage;
import java.time.Duration;
import java.util.Optional;

/** The one outcome of a page, as it is counted once Kafka has what became of the page. */
public sealed interface Tally {
    /**
     * On articles.ingested.v1.
     *
     * @param bytes of the page, before it was decoded
     * @param age since it was fetched; negative where the crawler's clock is ahead
     */
    record Ingested(String site, Evidence charset, int bytes, Duration age) implements Tally {
        /** What counts of a page. */
        public static Ingested of(IngestedPage page) {
            return new Ingested(
                    page.address().site(),
                    page.content().evidence(),
                    page.bytes(),
                    Duration.between(page.fetchedAt(), page.ingestedAt()));
        }
    }

    /** On articles.rejected.v1; without a site where there is no usable URL. */
    record Rejected(RefusalReason reason, Optional<String> site) implements Tally {
        /** What counts of a refusal. */
        public static Rejected of(Outcome.Refused refused) {
            return new Rejected(refused.refusal().reason(), refused.address().map(PageAddress::site));
        }
    }

    /** On articles.dead-letter.v1. */
    record DeadLettered(Defect defect) implements Tally {}
}
