package io.qingliu.clean.pipeline;

import io.qingliu.clean.text.Trace;
import java.util.function.Supplier;

/** Is told the text after each step that changed something, so that "who ate my paragraph?" has an answer. */
public interface Witness {
    /** Looks away. */
    Witness NOBODY = (step, text) -> {};

    void after(String step, String text);

    /** Is told at the end what became of each stretch of the page; the trace is made for who asks, now or never. */
    default void atTheEnd(Supplier<Trace> trace) {}
}
