package io.qingliu.ingest.intake;

import io.qingliu.ingest.address.Address;
import io.qingliu.ingest.address.PageAddress;
import io.qingliu.ingest.delivery.Delivered;
import io.qingliu.ingest.delivery.Deliveries;
import io.qingliu.ingest.raw.RawMessage;
import io.qingliu.ingest.raw.RawMessage.Doubt;
import io.qingliu.ingest.raw.RawMessage.Fault;
import io.qingliu.ingest.raw.RawMessage.WrongType;
import io.qingliu.ingest.raw.RawPage;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Decides what becomes of delivered messages. It answers whatever comes: a fault of its own is an outcome too, so that one
 * message never holds up others. Has no state: any number of threads may use one.
 */
public final class Intake {
    private final Deliveries deliveries;
    private final Limits limits;
    private final Clock clock;

    /** The clock says when a page was accepted, and which times lie in the future. */
    public Intake(Deliveries deliveries, Limits limits, Clock clock) {
        this.deliveries = deliveries;
        this.limits = limits;
        this.clock = clock;
    }

    /** Decides about a record. */
    public Outcome decide(Delivered record) {
        return faultAsOutcome(() -> outcome(deliveries.read(record)));
    }

    /** Decides about a record without a value. */
    public Outcome tombstone() {
        return withoutUrl(RefusalReason.TOMBSTONE.at(""));
    }

    /** Decides about a message that was read already. */
    public Outcome decide(RawMessage message) {
        return faultAsOutcome(() -> outcome(message));
    }

    private Outcome outcome(RawMessage message) {
        return switch (message) {
            case RawMessage.Unreadable(var fault, var detail) ->
                new Outcome.Unprocessable(defect(fault), "The value is not JSON: " + detail + ".");
            case RawMessage.NotAnObject(var pointer, var found) ->
                withoutUrl(RefusalReason.NOT_AN_OBJECT.at(pointer, found));
            case RawMessage.Unclear(var doubt, var pointer, var detail) ->
                withoutUrl(reason(doubt).at(pointer, detail));
            case RawMessage.Page(var page, var wrongType) -> decide(page, wrongType);
        };
    }

    private Outcome decide(RawPage page, Optional<WrongType> wrongType) {
        var address = page.url().filter(url -> !url.isBlank()).map(Address::of);
        var known = address.flatMap(Intake::known);
        return switch (check(page, wrongType, address)) {
            case Checked.Passed<Outcome.Accepted>(var accepted) -> accepted;
            case Checked.Failed<Outcome.Accepted>(var refusal) ->
                new Outcome.Refused(refusal, page.url().filter(Intake::isReadable), known);
        };
    }

    // Of a url of megabytes the original is copy enough.
    private static boolean isReadable(String url) {
        return url.length() <= Address.LONGEST_URL;
    }

    private Checked<Outcome.Accepted> check(RawPage page, Optional<WrongType> wrongType, Optional<Address> address) {
        if (wrongType.isPresent()) {
            var wrong = wrongType.get();
            return new Checked.Failed<>(
                    RefusalReason.FIELD_INVALID.at(wrong.pointer(), wrong.pointer(), wrong.expected(), wrong.found()));
        }
        var checks = new PageChecks(page, limits, clock.instant());
        return checks.address(address).then(checks::accept);
    }

    private static Outcome faultAsOutcome(Supplier<Outcome> decision) {
        try {
            return decision.get();
        } catch (RuntimeException e) {
            // Name and place only: the message of an exception may quote the page.
            var fault = e.getClass().getSimpleName() + " at " + place(e);
            return new Outcome.Unprocessable(
                    Defect.PROCESSING_FAILED,
                    "A fault of ingest-service: " + fault + "; replay it once that is mended.");
        }
    }

    // The JVM leaves the trace out of an exception that it has thrown very often.
    private static String place(RuntimeException fault) {
        return Arrays.stream(fault.getStackTrace())
                .findFirst()
                .map(StackTraceElement::toString)
                .orElse("an unknown place");
    }

    private static Optional<PageAddress> known(Address address) {
        return address instanceof PageAddress known ? Optional.of(known) : Optional.empty();
    }

    private static Outcome withoutUrl(Refusal refusal) {
        return new Outcome.Refused(refusal, Optional.empty(), Optional.empty());
    }

    private static RefusalReason reason(Doubt doubt) {
        return switch (doubt) {
            case HEADER -> RefusalReason.HEADER_INVALID;
            case EVENT -> RefusalReason.EVENT_INVALID;
            case FORM -> RefusalReason.FORM_AMBIGUOUS;
            case MAPPING -> RefusalReason.MAPPING_UNKNOWN;
        };
    }

    private static Defect defect(Fault fault) {
        return switch (fault) {
            case NOT_UTF8 -> Defect.UTF8_INVALID;
            case NOT_JSON -> Defect.JSON_INVALID;
            case TOO_DEEP -> Defect.JSON_TOO_DEEP;
        };
    }
}
