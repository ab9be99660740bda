package io.qingliu.ingest.tally;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Names the largest sites and lumps the others together, so that a feed of any number of sites has a bounded number of
 * series. The first sites are named at once; later a site takes the place of the smallest once it is clearly larger, which
 * happens ever more rarely. Any number of threads may use one.
 */
final class LargestSites {
    /** The name of all others. No site can be called this: it has no dot and is no host in use. */
    static final String OTHER = "other";

    // Sites whose pages are counted, for each that is named: enough for a site to grow large unnamed.
    private static final int CANDIDATES = 20;
    // A site has to have twice as many pages, and so many more: else sites of a page each would take turns.
    private static final int CLEARLY = 10;

    private final int most;
    private final Consumer<String> outgrown;
    private final Map<String, Integer> pages = new HashMap<>();
    private final Set<String> named = new HashSet<>();
    // No site that is named has fewer: counts only grow until they are halved. Spares looking at all of them every
    // time.
    private int leastOfNamed;

    /** Names at most so many sites, and tells of each that is named no more. */
    LargestSites(int most, Consumer<String> outgrown) {
        this.most = most;
        this.outgrown = outgrown;
    }

    /** Counts pages of a site, and returns what to call the site. */
    synchronized String nameFor(String site, int more) {
        var count = pages.merge(site, more, Integer::sum);
        if (!named.contains(site)) {
            makeRoom(site, count);
        }
        forgetSmall();
        return named.contains(site) ? site : OTHER;
    }

    private void makeRoom(String site, int count) {
        if (named.size() < most) {
            named.add(site);
        } else if (isClearlyMore(count, leastOfNamed)) {
            named.stream().min(Comparator.comparingInt(this::count)).ifPresent(smallest -> {
                leastOfNamed = count(smallest);
                if (isClearlyMore(count, leastOfNamed)) {
                    named.remove(smallest);
                    named.add(site);
                    outgrown.accept(smallest);
                }
            });
        }
    }

    private static boolean isClearlyMore(int count, int least) {
        return count >= 2 * least + CLEARLY;
    }

    // Halving keeps the proportions and lets go of those that came once; it also keeps a count from overflowing.
    private void forgetSmall() {
        if (pages.size() > CANDIDATES * Math.max(most, 1)) {
            pages.replaceAll((site, count) -> count / 2);
            leastOfNamed /= 2;
            pages.entrySet().removeIf(site -> site.getValue() == 0 && !named.contains(site.getKey()));
        }
    }

    private int count(String site) {
        return pages.getOrDefault(site, 0);
    }
}
