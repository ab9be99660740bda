package io.qingliu.clean.step.layout;

import io.qingliu.clean.article.Draft;
import io.qingliu.clean.page.Role;
import io.qingliu.clean.page.Sheet;
import io.qingliu.clean.step.Step;
import io.qingliu.clean.step.credits.Credits;
import java.util.Comparator;
import java.util.List;

/** Divides a page into its articles and leaves out what belongs to none. */
public record DivideArticles(Credits credits) implements Step.Divide {
    // An announced text of fewer characters is a caption or a teaser with a date.
    private static final int LEAST = 20;
    private static final int LEAST_UNANNOUNCED = 60;

    private static final int MOST_BESIDE_CAPTIONS = 100;

    @Override
    public String id() {
        return "divide-articles@3";
    }

    @Override
    public List<Draft> divide(Sheet sheet) {
        if (!sheet.chinese()) {
            return OneArticle.of(sheet);
        }
        var articles = divide(sheet, Rows.of(sheet, credits));
        return livesOnCaptions(articles, sheet) ? divide(sheet, Rows.withCaptions(sheet, credits)) : articles;
    }

    // On a page of photographs the captions are the report.
    private static boolean livesOnCaptions(List<Draft> articles, Sheet sheet) {
        int captions = sheet.marks().list().stream()
                .filter(marked -> marked.role() == Role.CAPTION)
                .mapToInt(marked -> marked.span().length())
                .sum();
        int text = articles.stream()
                .flatMap(article -> article.parts(Role.BODY))
                .mapToInt(part -> part.span().length())
                .sum();
        return text < Math.min(captions, MOST_BESIDE_CAPTIONS);
    }

    private static List<Draft> divide(Sheet sheet, List<Row> rows) {
        var page = PageKind.of(sheet, rows);
        var stories = new Assembly(sheet, new Headlines(rows, sheet), page).read(rows);
        var main = stories.stream().max(Comparator.comparingInt(DivideArticles::rank));
        return stories.stream()
                .filter(story -> main.filter(story::equals).isPresent() || isArticle(story, page))
                .map(story -> story.toDraft(story.breaksOff() && (page.printed() || !page.hasFurniture())))
                .toList();
    }

    private static boolean isArticle(Story story, PageKind page) {
        return (story.announced() && story.weight() >= LEAST)
                || (page.printed() && story.has(Role.TITLE) && story.weight() >= LEAST_UNANNOUNCED);
    }

    // What is announced as an article counts three times as much as text that merely stands there.
    private static int rank(Story story) {
        return story.weight() * (story.announced() ? 3 : 1);
    }
}
