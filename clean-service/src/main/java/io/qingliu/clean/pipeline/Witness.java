package io.qingliu.clean.pipeline;

/** Is told the text after each step that changed something, so that "who ate my paragraph?" has an answer. */
public interface Witness {
    /** Looks away. */
    Witness NOBODY = (step, text) -> {};

    void after(String step, String text);
}
