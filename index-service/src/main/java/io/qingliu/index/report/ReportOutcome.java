package io.qingliu.index.report;

/** What became of one record that reports are made from: the closed set of labels of the counter. */
public enum ReportOutcome {
    /** The index holds its report. */
    INDEXED("indexed"),
    /** Elasticsearch refuses its report. */
    REFUSED("refused"),
    /** It is not what its topic promises. */
    UNREADABLE("unreadable"),
    /** It only says that a letter was sent back. */
    RECEIPT("receipt");

    private final String label;

    ReportOutcome(String label) {
        this.label = label;
    }

    /** As it stands in metrics. */
    public String label() {
        return label;
    }
}
