package io.qingliu.clean.step.summary;

/**
 * A sentence of a body.
 *
 * @param start of its first character
 * @param end behind its last sign, a closing quote included
 * @param ordinal among all sentences of the body, from 0
 * @param opensParagraph whether its paragraph begins with it
 */
record Sentence(int start, int end, int ordinal, boolean opensParagraph) {
    int length() {
        return end - start;
    }

    String of(String body) {
        return body.substring(start, end);
    }
}
