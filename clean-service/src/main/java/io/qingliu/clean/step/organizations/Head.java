package io.qingliu.clean.step.organizations;

/** The last word of what may be a name, such as 有限公司. */
record Head(int start, int end, Kind kind) {
    /** What kind of body it is the word for. */
    record Kind(Need need, Rank rank) {}

    Need need() {
        return kind.need();
    }

    Rank rank() {
        return kind.rank();
    }
}
