package io.qingliu.clean.step.pinyin;

/** How usual a reading is for a character; Traditional are the forms that Simplified writes differently. */
enum Use {
    TRADITIONAL_USUAL,
    TRADITIONAL_SOMETIMES,
    TRADITIONAL_RARE,
    OTHER_USUAL,
    OTHER_RARE;

    private static final Use[] BY_COLUMN = values();

    static Use ofColumn(int column) {
        return BY_COLUMN[column];
    }

    boolean traditional() {
        return this == TRADITIONAL_USUAL || this == TRADITIONAL_SOMETIMES || this == TRADITIONAL_RARE;
    }
}
