package io.qingliu.index.bulk;

/** The service stops while a batch is held. The batch has no outcomes, so nothing of it may be committed. */
public final class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1;

    public Stopped() {
        super("the service stops");
    }
}
