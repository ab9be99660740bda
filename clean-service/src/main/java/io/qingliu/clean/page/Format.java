package io.qingliu.clean.page;

/** What the text of a page is. */
public enum Format {
    HTML,
    TEXT
}
