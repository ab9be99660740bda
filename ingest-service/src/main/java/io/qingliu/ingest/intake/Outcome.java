package io.qingliu.ingest.intake;

import io.qingliu.ingest.address.PageAddress;
import io.qingliu.ingest.page.IngestedPage;
import java.util.Optional;

/** What became of one delivered page. */
public sealed interface Outcome {
    /** It goes on to be cleaned. */
    record Accepted(IngestedPage page) implements Outcome {}

    /**
     * A business answer: nothing is broken, the page is just not what was agreed.
     *
     * @param url as it came, where it came and is no longer than one may be
     * @param address where the URL is one
     */
    record Refused(Refusal refusal, Optional<String> url, Optional<PageAddress> address) implements Outcome {}

    /** Not even a message that could be answered. */
    record Unprocessable(Defect defect, String message) implements Outcome {}
}
