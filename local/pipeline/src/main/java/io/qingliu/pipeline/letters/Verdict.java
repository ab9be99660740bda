package io.qingliu.pipeline.letters;

/** What a replay does with a letter. Each letter has exactly one. */
public enum Verdict {
    /** A copy goes back to the topic that it came from. */
    SENT("sent back"),
    /** This letter has its receipt; should the record have died again, another letter tells of it. */
    SENT_BEFORE("sent back by an earlier replay"),
    /** The record has died as often as it may: something else has to change first. */
    TOO_OFTEN("came back as often as --at-most allows"),
    /** The topic has a later record of the same article, which must stay the last word there. */
    SUPERSEDED("superseded: its topic has a later record of the article"),
    /** It came from no topic that a service reads, or does not say from where. */
    HOMELESS("names no topic that takes it back");

    private final String words;

    Verdict(String words) {
        this.words = words;
    }

    /** The verdict for a person. */
    public String words() {
        return words;
    }
}
