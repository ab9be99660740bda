package io.qingliu.pipeline;

/** The sums do not come out: something was lost, or counted twice. */
public final class Loss extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Loss(String sum) {
        super("Something was lost or counted twice: " + sum + ".");
    }
}
