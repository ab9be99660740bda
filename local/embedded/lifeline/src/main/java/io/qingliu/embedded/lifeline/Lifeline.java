package io.qingliu.embedded.lifeline;

import java.io.IOException;
import java.time.Duration;

/**
 * Ends this JVM when its standard input ends. The other end of that pipe is held by the parent alone, so it ends when
 * the parent closes it and also when the parent is killed, which no signal and no shutdown hook would tell.
 */
public final class Lifeline {
    private Lifeline() {}

    /** As {@code -javaagent:lifeline.jar=30}: waits at most 30 seconds for an orderly end. */
    public static void premain(String seconds) {
        watch(Duration.ofSeconds(Long.parseLong(seconds)));
    }

    /** Starts watching; an orderly end that takes longer than {@code patience} is cut short. */
    public static void watch(Duration patience) {
        daemon("lifeline", () -> {
            awaitEndOfInput();
            // A shutdown hook may hang, and then nobody would be left to notice.
            daemon("lifeline-limit", () -> haltAfter(patience));
            System.exit(0);
        });
    }

    private static void awaitEndOfInput() {
        try {
            while (System.in.read() >= 0) {
                // what is said on the line does not matter
            }
        } catch (IOException e) {
            return; // a broken line is an ended one
        }
    }

    private static void haltAfter(Duration patience) {
        try {
            Thread.sleep(patience);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(1);
    }

    private static void daemon(String name, Runnable work) {
        var thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }
}
