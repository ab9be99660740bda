package io.qingliu.clean.text;

/**
 * One replacement that was made.
 *
 * @param step versioned id of the step that asked for it, such as {@code pinyin-annotation@1}
 * @param offset where, in the text as all earlier edits had left it
 */
public record Edit(String step, int offset, String removed, String inserted) {}
