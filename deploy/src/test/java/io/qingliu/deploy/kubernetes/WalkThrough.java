package io.qingliu.deploy.kubernetes;

import io.qingliu.deploy.tool.Repository;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The commands of a section of docs/operations.md.
 *
 * @param blocks each as it stands in the text, with all its lines
 */
record WalkThrough(List<String> blocks) {
    private static final Pattern BLOCK = Pattern.compile("^```sh\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

    static WalkThrough of(String heading) {
        var page = Repository.text("docs/operations.md");
        var begin = page.indexOf("\n### " + heading + "\n");
        if (begin < 0) {
            throw new AssertionError("docs/operations.md has no section " + heading);
        }
        var end = page.indexOf("\n##", begin + 4);
        return new WalkThrough(BLOCK.matcher(page.substring(begin, end))
                .results()
                .map(block -> block.group(1))
                .toList());
    }

    /** What a pattern finds in the commands. */
    Stream<MatchResult> find(String pattern) {
        return Pattern.compile(pattern).matcher(String.join("", blocks)).results();
    }
}
