package io.qingliu.clean.pipeline;

/** What one step did to a page: how many changes, and the characters (UTF-16 units) before and after in what it changed. */
public record Touch(String step, int count, int charactersBefore, int charactersAfter) {}
