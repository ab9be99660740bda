package io.qingliu.pipeline.environment;

import java.lang.System.Logger.Level;

/** Stops parts so that one that cannot stop does not keep the next from it. */
final class Stopping {
    private static final System.Logger LOG = System.getLogger(Stopping.class.getName());

    private Stopping() {}

    static void quietly(AutoCloseable part) {
        // The order to stop may have come as an interrupt; it has been heard, and must not hurry the stopping itself.
        var interrupted = Thread.interrupted();
        try {
            part.close();
        } catch (Exception e) {
            LOG.log(Level.WARNING, "a part did not stop cleanly", e);
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
