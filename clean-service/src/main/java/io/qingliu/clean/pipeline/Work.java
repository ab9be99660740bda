package io.qingliu.clean.pipeline;

import io.qingliu.clean.article.Article;
import io.qingliu.clean.article.Draft;
import io.qingliu.clean.page.Markup;
import io.qingliu.clean.page.Metadata;
import io.qingliu.clean.page.Page;
import io.qingliu.clean.page.Role;
import io.qingliu.clean.page.Script;
import io.qingliu.clean.page.Sheet;
import io.qingliu.clean.segmentation.Segmentation;
import io.qingliu.clean.segmentation.SegmentedArticle;
import io.qingliu.clean.step.Refusal;
import io.qingliu.clean.step.Step;
import io.qingliu.clean.text.Changes;
import io.qingliu.clean.text.History;
import io.qingliu.clean.text.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** One page in the works: does what the steps ask for and writes it down. Lives as long as one call, on one thread. */
final class Work {
    private final Page page;
    private final Function<String, Script> detectScript;
    private final UnaryOperator<String> fold;
    private final Function<String, Segmentation> segment;
    private final Witness witness;
    private final History.Recorder history = new History.Recorder();
    private final List<Touch> touches = new ArrayList<>();
    private String text;
    private List<Markup> markup = List.of();
    private Metadata metadata = Metadata.NONE;
    private boolean read;
    private Optional<Sheet> sheet = Optional.empty();
    private List<Article> articles = new ArrayList<>();
    private final List<Conversion> conversions = new ArrayList<>();
    // One for each article, from the first step on that asks for words.
    private List<SegmentedArticle> words = List.of();
    private String dividedBy = "";

    Work(
            Page page,
            Function<String, Script> detectScript,
            UnaryOperator<String> fold,
            Function<String, Segmentation> segment,
            Witness witness) {
        this.page = page;
        this.detectScript = detectScript;
        this.fold = fold;
        this.segment = segment;
        this.witness = witness;
        this.text = page.text();
    }

    /** Reads the page, unless a step before has read it; a refusal where it cannot be read. */
    Optional<Refusal> read(Step.Read step) {
        if (read || !step.reads(page.format())) {
            return Optional.empty();
        }
        read = true;
        return switch (step.read(text)) {
            case Step.Reading.Text lines -> {
                markup = lines.markup();
                metadata = lines.metadata();
                apply(step, lines.changes());
                yield Optional.empty();
            }
            case Step.Reading.Unreadable unreadable -> Optional.of(unreadable.refusal());
        };
    }

    void rewrite(Step.Rewrite step) {
        apply(step, step.rewrite(text));
    }

    private void apply(Step step, Changes changes) {
        if (!changes.isEmpty()) {
            touches.add(touch(step, changes));
            text = history.apply(step.id(), changes, text);
            witness.after(step.id(), text);
        }
    }

    /** The page laid out; from here on its text stands still. */
    Sheet sheet() {
        return sheet.orElseGet(() -> {
            var made = Sheet.of(page, text, fold.apply(text), markup, metadata, detectScript.apply(text));
            sheet = Optional.of(made);
            return made;
        });
    }

    void label(Step.Label step) {
        var before = sheet();
        var after = before.with(step.label(before), step.id());
        sheet = Optional.of(after);
        int count = after.marks().list().size() - before.marks().list().size();
        if (count > 0) {
            touches.add(touchOf(step.id(), after));
            witness.after(step.id(), unclaimed(after));
        }
    }

    // What stays an article's part is not counted as removed.
    private static Touch touchOf(String step, Sheet sheet) {
        int count = 0;
        int before = 0;
        int after = 0;
        for (var marked : sheet.marks().list()) {
            if (marked.step().equals(step)) {
                count++;
                before += marked.span().length();
                after += marked.role().partOfArticle() ? marked.span().length() : 0;
            }
        }
        return new Touch(step, count, before, after);
    }

    private static String unclaimed(Sheet sheet) {
        var out = new StringBuilder();
        int position = 0;
        for (var marked : sheet.marks().list()) {
            out.append(sheet.text(), position, marked.span().start());
            if (marked.role().partOfArticle()) {
                out.append(sheet.text(), marked.span().start(), marked.span().end());
            }
            position = marked.span().end();
        }
        return out.append(sheet.text(), position, sheet.text().length()).toString();
    }

    void divide(Step.Divide step) {
        var laidOut = sheet();
        dividedBy = step.id();
        for (Draft draft : step.divide(laidOut)) {
            articles.add(CleaningPipeline.article(draft, laidOut.text(), laidOut.script()));
        }
        if (!articles.isEmpty()) {
            witness.after(step.id(), bodies());
        }
    }

    void convert(Step.Convert step) {
        var converted = new ArrayList<Article>(articles.size());
        int count = 0;
        for (var article : articles) {
            var title = step.convert(article.title(), article.script());
            var deck = step.convert(article.deck(), article.script());
            var body = step.convert(article.body(), article.script());
            count += title.list().size() + deck.list().size() + body.list().size();
            conversions.add(new Conversion(step.id(), converted.size(), Role.TITLE, title.list()));
            conversions.add(new Conversion(step.id(), converted.size(), Role.DECK, deck.list()));
            conversions.add(new Conversion(step.id(), converted.size(), Role.BODY, body.list()));
            converted.add(new Article(
                    article.draft(),
                    title.applyTo(article.title()),
                    deck.applyTo(article.deck()),
                    article.dateline(),
                    body.applyTo(article.body()),
                    article.bodyOriginal(),
                    article.script(),
                    article.facts()));
        }
        if (count > 0) {
            int before = characters();
            articles = converted;
            touches.add(new Touch(step.id(), count, before, characters()));
            witness.after(step.id(), bodies());
        }
    }

    private int characters() {
        return articles.stream().mapToInt(article -> article.body().length()).sum();
    }

    private String bodies() {
        return String.join("\n\n", articles.stream().map(Article::body).toList());
    }

    void enrich(Step.Enrich step) {
        var laidOut = sheet();
        articles.replaceAll(article -> article.withFacts(step.enrich(article, laidOut)));
    }

    void recognize(Step.Recognize step) {
        if (!sheet().chinese()) {
            return;
        }
        if (words.isEmpty()) {
            words = articles.stream().map(this::segmented).toList();
        }
        for (int i = 0; i < articles.size(); i++) {
            var article = articles.get(i);
            articles.set(i, article.withFacts(step.recognize(article, words.get(i))));
        }
    }

    void assess(Step.Assess step) {
        var repairs = touches.stream().collect(Collectors.toMap(Work::nameOfStep, Touch::count, Integer::sum));
        var found = step.assess(articles(), sheet(), repairs);
        for (int i = 0; i < articles.size(); i++) {
            articles.set(i, articles.get(i).withFacts(List.of(found.get(i))));
        }
    }

    private static String nameOfStep(Touch touch) {
        return touch.step().substring(0, touch.step().indexOf('@'));
    }

    private SegmentedArticle segmented(Article article) {
        return new SegmentedArticle(
                segment.apply(article.title()), segment.apply(article.deck()), segment.apply(article.body()));
    }

    List<Article> articles() {
        return List.copyOf(articles);
    }

    List<Touch> touches() {
        return List.copyOf(touches);
    }

    Outcome rejected(Refusal refusal, Step by) {
        witness.atTheEnd(this::laidOutTrace);
        return new Outcome.Rejected(refusal, by.id(), touches());
    }

    Outcome cleaned() {
        var left = Remainder.of(sheet(), articles.stream().map(Article::draft).toList(), dividedBy);
        witness.atTheEnd(() -> PageTrace.finished(laidOutTrace(), left, conversions));
        history.add(left.edits());
        return new Outcome.Cleaned(
                articles(), new Provenance(left.text(), history.toHistory(), left.articles()), touches());
    }

    private Trace laidOutTrace() {
        return PageTrace.laidOut(page.text(), history.toHistory().edits(), sheet);
    }

    private static Touch touch(Step step, Changes changes) {
        int before = 0;
        int after = 0;
        for (var change : changes.list()) {
            before += change.span().length();
            after += change.replacement().length();
        }
        return new Touch(step.id(), changes.list().size(), before, after);
    }
}
