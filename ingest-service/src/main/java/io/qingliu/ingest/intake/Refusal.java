package io.qingliu.ingest.intake;

/**
 * Why a page is refused.
 *
 * @param pointer JSON pointer (RFC 6901) to the field at fault; empty for the whole message
 * @param message one sentence for a person: what is wrong and what to do; never text of the page
 */
public record Refusal(RefusalReason reason, String pointer, String message) {}
