package io.qingliu.clean.step;

/** Why a page is refused: a business answer, nothing is broken. The code is part of the contract of rejected pages. */
public enum Refusal {
    NO_CONTENT("no-content", "The page holds no text; check what the crawler received."),
    NAVIGATION_ONLY(
            "navigation-only", "The page holds navigation and headlines only; send the pages that it links to."),
    TOO_SHORT("too-short", "The page holds less text than an article needs."),
    NOT_CHINESE("not-chinese", "The page is written in a script that no Chinese paper is printed in."),
    ERROR_PAGE("error-page", "The page is an error, login or verification page; fetch it again."),
    TOO_COMPLEX("too-complex", "The page has more markup than any article needs; check what the crawler received."),
    HOSTILE_SITE("hostile-site", "The page is a shop or gambling page on a news address; check the domain.");

    private final String code;
    private final String message;

    Refusal(String code, String message) {
        this.code = code;
        this.message = message;
    }

    public String code() {
        return code;
    }

    public String message() {
        return message;
    }
}
