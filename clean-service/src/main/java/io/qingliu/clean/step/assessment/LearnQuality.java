package io.qingliu.clean.step.assessment;

import io.qingliu.clean.article.Article;
import io.qingliu.clean.article.Fact;
import io.qingliu.clean.article.Fact.Flag;
import io.qingliu.clean.article.Fact.Quality;
import io.qingliu.clean.article.Jump;
import io.qingliu.clean.page.Role;
import io.qingliu.clean.page.Sheet;
import io.qingliu.clean.step.Step;
import io.qingliu.clean.step.script.ScriptDetector;
import io.qingliu.clean.step.sources.SourceNames;
import io.qingliu.clean.step.words.Words;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Says what is wrong with each article of a page, and takes off for it. */
public final class LearnQuality implements Step.Assess {
    private static final int SHORT = 100; // letters and digits; two sentences
    private static final int HABIT = 3; // what stands on a page three times is no slip
    private static final int SIGNS_OF_A_FARM = 2;
    private static final Duration LATE = Duration.ofDays(1); // clocks differ by a little, zones by a day

    private final ScriptDetector scripts;
    private final SourceNames sources;
    private final Damage damage = new Damage();
    private final Words farmNotices = Words.load(LearnQuality.class, "farm-notices.txt");

    public LearnQuality(ScriptDetector scripts, SourceNames sources) {
        this.scripts = scripts;
        this.sources = sources;
    }

    @Override
    public String id() {
        return "quality@1";
    }

    /** What holds for all articles of a page. */
    private record Around(Sheet sheet, boolean pinyin, boolean exchanged, boolean farmNotice) {}

    @Override
    public List<Quality> assess(List<Article> articles, Sheet sheet, Map<String, Integer> repairs) {
        var around = new Around(
                sheet,
                repairs.getOrDefault("pinyin-annotation", 0) >= HABIT,
                repairs.getOrDefault("exchanged", 0) >= HABIT,
                hasFarmNotice(sheet));
        return articles.stream().map(article -> quality(article, around)).toList();
    }

    private boolean hasFarmNotice(Sheet sheet) {
        return sheet.marks().list().stream()
                .filter(marked -> marked.role() == Role.COPYRIGHT)
                .anyMatch(marked -> farmNotices.in(marked.span().of(sheet.folded())));
    }

    private Quality quality(Article article, Around around) {
        var flags = EnumSet.noneOf(Flag.class);
        addWhatIsMissing(flags, article, around.sheet());
        if (around.sheet().chinese()) {
            addWhatIsDamaged(flags, article, around);
            addWhereItIsFrom(flags, article, around);
        }
        return new Quality(Deductions.score(flags), List.copyOf(flags));
    }

    private static void addWhatIsMissing(Set<Flag> flags, Article article, Sheet sheet) {
        var published = article.facts(Fact.Published.class).stream().findFirst();
        var fetched = sheet.page().fetchedAt().plus(LATE);
        add(flags, Flag.NO_TITLE, article.title().isEmpty());
        add(flags, Flag.NO_DATE, published.isEmpty());
        add(
                flags,
                Flag.DATE_IN_FUTURE,
                published.filter(fact -> fact.at().toInstant().isAfter(fetched)).isPresent());
        add(flags, Flag.NO_SOURCE, article.facts(Fact.Source.class).isEmpty());
        add(flags, Flag.SHORT, letters(article.body()) < SHORT);
        add(flags, Flag.TRUNCATED, article.draft().truncated());
        add(flags, Flag.HALF, !article.draft().jump().equals(Jump.NONE));
    }

    private void addWhatIsDamaged(Set<Flag> flags, Article article, Around around) {
        add(flags, Flag.MOJIBAKE_LEFT, Damage.isUnreadable(article.body()));
        add(flags, Flag.DIGITS_LOST, damage.hasLostDigits(article.body()));
        add(flags, Flag.PINYIN_REMOVED, around.pinyin());
        add(
                flags,
                Flag.MACHINE_CONVERTED,
                around.exchanged() || scripts.evidence(article.bodyOriginal()).machineConverted());
    }

    private void addWhereItIsFrom(Set<Flag> flags, Article article, Around around) {
        boolean spoiled = flags.contains(Flag.PINYIN_REMOVED) || flags.contains(Flag.MACHINE_CONVERTED);
        int signs = count(around.farmNotice(), spoiled, flags.contains(Flag.NO_SOURCE));
        add(flags, Flag.SOURCE_SUBSTITUTED, new Origin(sources).isSubstituted(article));
        add(flags, Flag.CONTENT_FARM_SUSPECTED, signs >= SIGNS_OF_A_FARM);
    }

    private static int count(boolean... signs) {
        int count = 0;
        for (boolean sign : signs) {
            count += sign ? 1 : 0;
        }
        return count;
    }

    private static void add(Set<Flag> flags, Flag flag, boolean shown) {
        if (shown) {
            flags.add(flag);
        }
    }

    private static long letters(String text) {
        return text.codePoints().filter(Character::isLetterOrDigit).count();
    }
}
