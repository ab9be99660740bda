package io.qingliu.clean.quality;

import java.util.Locale;

/** How often something was right, out of how many; prints as a share with three digits, or a dash where none was due. */
record Ratio(double right, double due) {
    static final Ratio NONE = new Ratio(0, 0);

    Ratio plus(double moreRight, double moreDue) {
        return new Ratio(right + moreRight, due + moreDue);
    }

    @Override
    public String toString() {
        return due == 0 ? "  -  " : String.format(Locale.ROOT, "%.3f", right / due);
    }
}
