package io.qingliu.clean.step.assessment;

import io.qingliu.clean.article.Article;
import io.qingliu.clean.article.Fact;
import io.qingliu.clean.step.sources.SourceNames;

/** Where an article says it is from, twice: in its lead and on its page. */
record Origin(SourceNames names) {
    private static final int BEGINNING = 2; // 新华社 and 新华网 are one house

    /** Whether the page names another origin than the lead does: 来源：清河网 above 新华社北京3月8日电. */
    boolean isSubstituted(Article article) {
        var source = article.facts(Fact.Source.class).stream().findFirst().map(Fact.Source::name);
        return source.isPresent()
                && names.inLead(withoutBracket(article.dateline()))
                        .filter(lead -> !isOneHouse(lead, source.get()))
                        .isPresent();
    }

    private static boolean isOneHouse(String one, String other) {
        return one.contains(other)
                || other.contains(one)
                || beginning(one).equals(beginning(other))
                || (isChinaNewsService(one) && isChinaNewsService(other));
    }

    private static String withoutBracket(String lead) {
        return !lead.isEmpty() && "（(【〔［[".indexOf(lead.charAt(0)) >= 0 ? lead.substring(1) : lead;
    }

    private static String beginning(String name) {
        return name.substring(0, Math.min(BEGINNING, name.length()));
    }

    private static boolean isChinaNewsService(String name) {
        return name.startsWith("中新") || name.startsWith("中国新闻");
    }
}
