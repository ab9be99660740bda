package io.qingliu.clean.step.reading;

/** Says before anything is built whether a page is more than a tree should be made of; one look at each character. */
final class Bulk {
    // The longest live blogs have a tenth of it.
    private static final int LONGEST = 12_000_000;
    // As a tree, so much markup takes some hundred megabytes; pages of news have some thousand tags.
    private static final int MOST_TAGS = 200_000;
    private static final int MOST_ATTRIBUTES = 600_000;

    private Bulk() {}

    static boolean isTooMuch(String source) {
        if (source.length() > LONGEST) {
            return true;
        }
        int tags = 0;
        int attributes = 0;
        for (int i = source.indexOf('<'); i >= 0; i = source.indexOf('<', i)) {
            tags++;
            i++;
            while (i < source.length() && source.charAt(i) != '>') {
                char c = source.charAt(i);
                tags += c == '<' ? 1 : 0;
                attributes += c == ' ' || c == '\n' || c == '\t' || c == '/' ? 1 : 0;
                i++;
            }
        }
        return tags > MOST_TAGS || attributes > MOST_ATTRIBUTES;
    }
}
