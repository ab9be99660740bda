package io.qingliu.clean.step.reading.outline;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Tells links to other pages of the same site from links elsewhere, by the host that the page names as its own. */
final class OwnSite {
    private static final int LONGEST_ADDRESS = 2048;
    private static final int MORE_THAN_ALL_LINKS = 1_000_000;
    private static final Set<String> KINDS = Set.of("com", "co", "net", "ne", "org", "or", "gov", "go", "edu", "ac");

    private final String host;

    private OwnSite(String host) {
        this.host = host;
    }

    /** The host of the canonical address; where the page names none, the one that most of its links lead to. */
    static OwnSite of(Document page) {
        var counts = new HashMap<String, Integer>();
        for (var element : page.select("link[rel=canonical][href], meta[property=og:url][content], a[href]")) {
            boolean link = element.normalName().equals("a");
            var host = host(element.attr(element.normalName().equals("meta") ? "content" : "href"));
            if (!host.isEmpty()) {
                counts.merge(host, link ? 1 : MORE_THAN_ALL_LINKS, Integer::sum);
            }
        }
        return new OwnSite(counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(""));
    }

    Link link(Element element) {
        if (!element.normalName().equals("a") || !element.hasAttr("href")) {
            return Link.NONE;
        }
        var address = element.attr("href").strip();
        var there = host(address);
        if (there.isEmpty()) {
            boolean relative = address.indexOf(':') < 0;
            return relative ? Link.OWN : Link.OTHER;
        }
        return there.equals(host) ? Link.OWN : Link.OTHER;
    }

    /** The last two labels of a host, three where the last but one stands for a kind: bbc.co.uk, sina.com.cn. */
    private static String site(String host) {
        var labels = host.split("\\.");
        int count = labels.length;
        if (count <= 2) {
            return host;
        }
        boolean kind = labels[count - 1].length() == 2 && KINDS.contains(labels[count - 2]);
        return String.join(".", List.of(labels).subList(count - (kind ? 3 : 2), count));
    }

    private static String host(String address) {
        int start = address.indexOf("//");
        if (start < 0 || start > 8 || address.length() > LONGEST_ADDRESS) {
            return "";
        }
        int end = start + 2;
        while (end < address.length() && "/?#:".indexOf(address.charAt(end)) < 0) {
            end++;
        }
        return site(address.substring(start + 2, end).toLowerCase(Locale.ROOT));
    }
}
