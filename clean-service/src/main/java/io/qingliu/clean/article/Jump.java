package io.qingliu.clean.article;

/** A page jump whose other half is not here: {@code to} 第三版, {@code from} 第一版; empty where there is none. */
public record Jump(String to, String from) {
    public static final Jump NONE = new Jump("", "");
}
