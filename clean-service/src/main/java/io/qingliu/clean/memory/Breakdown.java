package io.qingliu.clean.memory;

import java.util.Arrays;
import java.util.Optional;

/**
 * Where the cleaner broke on a page. Made of names and numbers only: the message of an exception may quote the page, as
 * {@code NumberFormatException} does.
 *
 * @param exception simple name of its class
 * @param step simple name of the step's class; empty where it broke outside of all steps
 * @param place file and line of our own code, such as {@code DivideArticles.java:42}
 */
public record Breakdown(String exception, Optional<String> step, String place) {
    private static final String OURS = "io.qingliu.";
    private static final String STEPS = "io.qingliu.clean.step.";

    public static Breakdown of(Throwable failure) {
        var ours = Arrays.stream(failure.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith(OURS))
                .toList();
        return new Breakdown(
                failure.getClass().getSimpleName(),
                ours.stream()
                        .map(StackTraceElement::getClassName)
                        .filter(name -> name.startsWith(STEPS))
                        .map(Breakdown::simpleName)
                        .findFirst(),
                ours.stream()
                        .findFirst()
                        .map(frame -> frame.getFileName() + ":" + frame.getLineNumber())
                        .orElse("unknown"));
    }

    /** One sentence for a person. */
    public String sentence() {
        return "Cleaning broke with " + exception
                + step.map(name -> " in the step " + name).orElse("") + " at " + place
                + "; please report it with the page.";
    }

    private static String simpleName(String className) {
        var name = className.substring(className.lastIndexOf('.') + 1);
        int nested = name.indexOf('$');
        return nested < 0 ? name : name.substring(0, nested);
    }
}
