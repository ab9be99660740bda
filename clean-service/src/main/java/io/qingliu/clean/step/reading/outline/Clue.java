package io.qingliu.clean.step.reading.outline;

/** What the name of an element hints at: its class, id, role or property, in words that are common across the web. */
public enum Clue {
    /** The text of an article: {@code entry-content}, {@code itemprop=articleBody}. */
    CONTENT,
    /** {@code itemprop=articleBody} and the like: said by the page, not guessed from a class. */
    BODY,
    HEADLINE,
    DECK,
    BYLINE,
    NAVIGATION,
    SHARE,
    RELATED,
    COMMENT,
    ADVERT,
    SUBSCRIBE,
    TAGS,
    CAPTION,
    BIOGRAPHY,
    LEGAL,
    MEDIA,
    WIDGET,
    PULL_QUOTE,
    /** Set in the middle of the page, as captions and headings are. */
    CENTRED
}
