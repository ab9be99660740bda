package io.qingliu.pipeline.send;

/** The rest cannot be sent now; the message says why, and what was sent before stays sent. */
public final class GivenUp extends RuntimeException {
    private static final long serialVersionUID = 1L;

    GivenUp(String why) {
        super(why);
    }

    GivenUp(String why, Exception cause) {
        super(why, cause);
    }
}
