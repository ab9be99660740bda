package io.qingliu.clean.page;

/** The script of a page's Chinese text: Simplified, Traditional, or both beside each other. */
public enum Script {
    HANS,
    HANT,
    MIXED
}
