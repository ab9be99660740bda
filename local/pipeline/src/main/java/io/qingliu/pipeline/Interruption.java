package io.qingliu.pipeline;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jline.utils.Signals;

/** Ctrl-C and its relatives: the first asks the main thread for an orderly end, the second ends everything at once. */
final class Interruption {
    private record Kind(String name, int number) {}

    private static final List<Kind> KINDS = List.of(new Kind("HUP", 1), new Kind("INT", 2), new Kind("TERM", 15));
    /** What a shell adds to the number of the signal that ended a program. */
    private static final int ENDED_BY_SIGNAL = 128;

    private final Thread thread;
    private final AtomicInteger exitCode = new AtomicInteger();

    private Interruption(Thread thread) {
        this.thread = thread;
    }

    /** From now on signals interrupt this thread. */
    static Interruption ofThisThread() {
        var interruption = new Interruption(Thread.currentThread());
        for (var kind : KINDS) {
            Signals.register(kind.name(), () -> interruption.received(ENDED_BY_SIGNAL + kind.number()));
        }
        return interruption;
    }

    /** True once a signal has come. */
    boolean came() {
        return exitCode.get() != 0;
    }

    /** The exit code that tells which signal came. */
    int exitCode() {
        return exitCode.get();
    }

    private void received(int code) {
        if (exitCode.compareAndSet(0, code)) {
            thread.interrupt();
        } else {
            // The children end by themselves when this JVM is gone.
            Runtime.getRuntime().halt(code);
        }
    }
}
