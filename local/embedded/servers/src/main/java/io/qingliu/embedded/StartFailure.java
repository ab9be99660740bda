package io.qingliu.embedded;

/** A server or program did not start; the message says what was wrong, what helps, and where its log is. */
public final class StartFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StartFailure(String message) {
        super(message);
    }

    StartFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
