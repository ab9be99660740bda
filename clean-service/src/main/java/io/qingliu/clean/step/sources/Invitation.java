package io.qingliu.clean.step.sources;

import io.qingliu.clean.page.Sheet;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A line at the foot of a page in which a site invites its readers and so names itself, {@code 欢迎关注【清河在线】}: the
 * weakest evidence of where an article comes from, for pages that give no other.
 */
final class Invitation {
    // Where sites put it; and a bound for a page of many articles, each of which asks.
    private static final int FOOT = 1_000;
    // The name stands in brackets, so that no word of a sentence is taken for one.
    private static final Pattern INVITATION =
            Pattern.compile("(?:加入|关注|订阅|下载)(?:我们的?)?[【「“]([\\p{IsHan}A-Za-z0-9]{3,10})[】」”]\\s*$", Pattern.MULTILINE);

    private Invitation() {}

    /** The name that the site gives itself, in Simplified. */
    static Optional<String> name(Sheet sheet) {
        var text = sheet.folded();
        return INVITATION
                .matcher(text.substring(Math.max(0, text.length() - FOOT)))
                .results()
                .map(found -> found.group(1))
                .findFirst();
    }
}
