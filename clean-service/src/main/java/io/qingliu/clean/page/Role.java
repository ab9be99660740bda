package io.qingliu.clean.page;

/** What a stretch of a page is: a part of an article, or furniture of the page. */
public enum Role {
    TITLE(true),
    DECK(true),
    DATELINE(true),
    BODY(true),
    /** Who wrote, edited or photographed: out of the body, into the credits. */
    CREDIT(true),
    SOURCE(true),
    DATE(true),

    NAVIGATION(false),
    /** Headline of another story, with or without a cut abstract. */
    TEASER(false),
    /** Heading over other stories, such as 相关新闻; what follows it is theirs. */
    MORE(false),
    SHARE(false),
    COUNTER(false),
    TAGS(false),
    /** Label of a column of the paper, such as 新春走基层. */
    COLUMN(false),
    CAPTION(false),
    COPYRIGHT(false),
    ADVERT(false),
    PAGE_NUMBER(false),
    /** 下转第三版, 上接第一版. */
    JUMP(false),
    /** Nothing an article needs, and no better word for it. */
    OTHER(false);

    private final boolean partOfArticle;

    Role(boolean partOfArticle) {
        this.partOfArticle = partOfArticle;
    }

    /** Whether it is kept with an article; the rest is furniture, which only the provenance keeps. */
    public boolean partOfArticle() {
        return partOfArticle;
    }
}
