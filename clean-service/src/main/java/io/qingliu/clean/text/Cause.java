package io.qingliu.clean.text;

/**
 * A step that did something to a stretch of text.
 *
 * @param step versioned id, such as {@code breadcrumb@1}
 * @param role what the step takes the stretch for, such as {@code navigation}; empty where it repairs characters
 */
public record Cause(String step, String role) {
    static Cause of(String step) {
        return new Cause(step, "");
    }
}
