package io.qingliu.ingest.body;

import java.io.IOException;

/** A body cannot be read to its end, for a reason that its sender can do something about. */
public abstract sealed class BodyFault extends IOException {
    private static final long serialVersionUID = 1;

    private final String what;

    private BodyFault(String what) {
        super(what);
        this.what = what;
    }

    /** Says what is wrong, without an end to the sentence and without text of the body. */
    public String what() {
        return what;
    }

    /** More was sent than may be. */
    public static final class TooLarge extends BodyFault {
        private static final long serialVersionUID = 1;

        public TooLarge(String what) {
            super(what);
        }
    }

    /** It cannot be unpacked. */
    public static final class Corrupt extends BodyFault {
        private static final long serialVersionUID = 1;

        Corrupt(String what) {
            super(what);
        }
    }

    /** It comes too slowly. */
    public static final class TooSlow extends BodyFault {
        private static final long serialVersionUID = 1;

        TooSlow() {
            super("The body comes too slowly");
        }
    }
}
