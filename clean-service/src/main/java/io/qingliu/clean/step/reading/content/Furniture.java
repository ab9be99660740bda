package io.qingliu.clean.step.reading.content;

import io.qingliu.clean.page.Role;
import io.qingliu.clean.step.reading.outline.Clue;
import io.qingliu.clean.step.reading.outline.Outline;
import io.qingliu.clean.step.reading.outline.Region;
import io.qingliu.clean.step.reading.outline.TextLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The regions that by their names are no part of the article. A name is only a hint: a region that holds the headline,
 * the stated body or most of the page's running text is not furniture, whatever it is called.
 */
final class Furniture {
    private static final Set<String> PARTS_OF_TABLES = Set.of("table", "tbody", "thead", "tr", "td", "th");
    private static final double MOST = 0.8;

    private final List<Optional<Role>> roles;

    private Furniture(List<Optional<Role>> roles) {
        this.roles = roles;
    }

    static Furniture of(Outline outline, Sums prose, OptionalInt headline) {
        var roles = new ArrayList<Optional<Role>>(outline.regions().size());
        var lists = new TeaserLists(outline);
        for (var region : outline.regions()) {
            var inherited = region.number() == 0 ? Optional.<Role>empty() : roles.get(region.parent());
            roles.add(
                    inherited.isPresent()
                            ? inherited(region, inherited)
                            : own(outline, region, prose, headline, lists));
        }
        return new Furniture(roles);
    }

    /** Marks the lines that stand in furniture, and those that are nearly all of an inline element named so. */
    void mark(Outline outline, Verdicts verdicts) {
        for (int i = 0; i < outline.lines().size(); i++) {
            int number = i;
            var line = outline.lines().get(i);
            roles.get(line.region()).ifPresent(role -> mark(number, line, role, verdicts));
            line.clues().stream()
                    .map(Furniture::role)
                    .flatMap(Optional::stream)
                    .forEach(role -> mark(number, line, role, verdicts));
        }
    }

    // A footer or a byline may name the source or the date.
    private static void mark(int number, TextLine line, Role role, Verdicts verdicts) {
        boolean about = role == Role.CREDIT || role == Role.COPYRIGHT || role == Role.OTHER;
        if (about && Surroundings.maySayMore(line)) {
            verdicts.suppose(number, role);
        } else {
            verdicts.say(number, role);
        }
    }

    // A quotation stands in the article even where the box around it is made for sharing.
    private static Optional<Role> inherited(Region region, Optional<Role> role) {
        boolean box = role.equals(Optional.of(Role.SHARE)) || role.equals(Optional.of(Role.OTHER));
        return box && region.tag().equals("blockquote") ? Optional.empty() : role;
    }

    private static Optional<Role> own(
            Outline outline, Region region, Sums prose, OptionalInt headline, TeaserLists lists) {
        if (region.isEmpty() || region.hints(Clue.BODY) || isPullQuote(region, outline)) {
            return Optional.empty();
        }
        if (lists.isCutOff(region)) {
            return Optional.of(Role.TEASER); // even where it is all that the page has
        }
        var role = role(region).or(() -> lists.isOne(region) ? Optional.of(Role.TEASER) : Optional.empty());
        if (role.isEmpty() || headline.stream().anyMatch(region::holds)) {
            return Optional.empty();
        }
        boolean comments = region.hints(Clue.COMMENT);
        return !comments && prose.in(region) > MOST * prose.total() ? Optional.empty() : role;
    }

    // A sentence of the text set apart: named so, or a box beside the text with one or two lines and no link.
    private static boolean isPullQuote(Region region, Outline outline) {
        if (region.hints(Clue.PULL_QUOTE)) {
            return true;
        }
        return region.tag().equals("aside")
                && region.endLine() - region.firstLine() <= 2
                && outline.lines().subList(region.firstLine(), region.endLine()).stream()
                        .allMatch(line -> line.counts().linked() == 0);
    }

    private static Optional<Role> role(Region region) {
        boolean paragraph = region.tag().equals("p");
        boolean cell = PARTS_OF_TABLES.contains(region.tag());
        return region.clues().stream()
                .filter(clue -> !(paragraph && (clue == Clue.LEGAL || clue == Clue.WIDGET || clue == Clue.MEDIA)))
                .filter(clue -> !(cell && (clue == Clue.MEDIA || clue == Clue.WIDGET)))
                .map(Furniture::role)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** What a clue says its holder is; empty where it hints at an article. */
    static Optional<Role> role(Clue clue) {
        return switch (clue) {
            case CONTENT, BODY, HEADLINE, DECK, PULL_QUOTE, CENTRED -> Optional.empty();
            case NAVIGATION -> Optional.of(Role.NAVIGATION);
            case SHARE -> Optional.of(Role.SHARE);
            case RELATED -> Optional.of(Role.TEASER);
            case ADVERT, SUBSCRIBE -> Optional.of(Role.ADVERT);
            case TAGS -> Optional.of(Role.TAGS);
            case CAPTION -> Optional.of(Role.CAPTION);
            case LEGAL -> Optional.of(Role.COPYRIGHT);
            case BYLINE -> Optional.of(Role.CREDIT);
            case COMMENT, BIOGRAPHY, MEDIA, WIDGET -> Optional.of(Role.OTHER);
        };
    }
}
