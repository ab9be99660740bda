package io.qingliu.clean.pipeline;

import io.qingliu.clean.segmentation.Segmenter;
import io.qingliu.clean.step.Step;
import io.qingliu.clean.step.WhereChinese;
import io.qingliu.clean.step.assessment.LearnQuality;
import io.qingliu.clean.step.category.Categorize;
import io.qingliu.clean.step.characters.DecodeEntities;
import io.qingliu.clean.step.characters.JoinBrokenWords;
import io.qingliu.clean.step.characters.LabelMarkdownLinks;
import io.qingliu.clean.step.characters.Lexicon;
import io.qingliu.clean.step.characters.RemoveEmphasis;
import io.qingliu.clean.step.characters.RemoveInvisible;
import io.qingliu.clean.step.characters.RemoveMarkdown;
import io.qingliu.clean.step.characters.RestoreExchanged;
import io.qingliu.clean.step.characters.RestoreLookAlikes;
import io.qingliu.clean.step.characters.UndoMojibake;
import io.qingliu.clean.step.characters.UnifyIdeographs;
import io.qingliu.clean.step.credits.Credits;
import io.qingliu.clean.step.credits.LabelCredits;
import io.qingliu.clean.step.credits.LearnCredits;
import io.qingliu.clean.step.credits.Names;
import io.qingliu.clean.step.datelines.LabelDatelines;
import io.qingliu.clean.step.dates.LabelStamps;
import io.qingliu.clean.step.dates.LearnDates;
import io.qingliu.clean.step.dates.LearnPublished;
import io.qingliu.clean.step.figures.LearnFigures;
import io.qingliu.clean.step.fingerprint.LearnFingerprint;
import io.qingliu.clean.step.furniture.LabelAdverts;
import io.qingliu.clean.step.furniture.LabelBreadcrumbs;
import io.qingliu.clean.step.furniture.LabelCaptions;
import io.qingliu.clean.step.furniture.LabelColumns;
import io.qingliu.clean.step.furniture.LabelEndMarks;
import io.qingliu.clean.step.furniture.LabelInlineLinks;
import io.qingliu.clean.step.furniture.LabelInlineTeasers;
import io.qingliu.clean.step.furniture.LabelMenus;
import io.qingliu.clean.step.furniture.LabelMoreHeadings;
import io.qingliu.clean.step.furniture.LabelNumbers;
import io.qingliu.clean.step.furniture.LabelStatements;
import io.qingliu.clean.step.furniture.LabelTags;
import io.qingliu.clean.step.furniture.LabelTeasers;
import io.qingliu.clean.step.imprint.LabelImprint;
import io.qingliu.clean.step.jumps.LabelJumps;
import io.qingliu.clean.step.keywords.LearnKeywords;
import io.qingliu.clean.step.layout.DivideArticles;
import io.qingliu.clean.step.layout.LabelOriginalTitle;
import io.qingliu.clean.step.organizations.LearnOrganizations;
import io.qingliu.clean.step.persons.LearnPersons;
import io.qingliu.clean.step.pinyin.RemovePinyinAnnotations;
import io.qingliu.clean.step.places.Gazetteer;
import io.qingliu.clean.step.places.LearnPlaces;
import io.qingliu.clean.step.reading.FollowMarkup;
import io.qingliu.clean.step.reading.ReadHtml;
import io.qingliu.clean.step.reading.ReadText;
import io.qingliu.clean.step.refusing.RefuseEmpty;
import io.qingliu.clean.step.refusing.RefuseErrorPages;
import io.qingliu.clean.step.refusing.RefuseForeign;
import io.qingliu.clean.step.refusing.RefuseHostileSites;
import io.qingliu.clean.step.refusing.RefuseShort;
import io.qingliu.clean.step.script.ConvertToSimplified;
import io.qingliu.clean.step.script.ScriptDetector;
import io.qingliu.clean.step.sources.LearnSource;
import io.qingliu.clean.step.sources.SourceNames;
import io.qingliu.clean.step.summary.Summarize;
import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The steps that ship, in their order. The order is part of the behaviour: each line says why it stands where it does. */
public final class StandardSteps {
    // Half a sentence of news; the shortest report seen has ten times as many.
    private static final int LEAST_CHARACTERS = 12;
    private static final int FEWEST_CHARACTERS_OF_MENUS = 40;
    // Those that China's papers are printed in: beside Chinese there are editions in English and Russian and in the
    // languages of the minorities. A page in another script has nearly always been planted on a hijacked address.
    private static final Set<UnicodeScript> ACCEPTED = EnumSet.of(
            UnicodeScript.HAN,
            UnicodeScript.LATIN,
            UnicodeScript.CYRILLIC,
            UnicodeScript.HANGUL,
            UnicodeScript.ARABIC,
            UnicodeScript.MONGOLIAN,
            UnicodeScript.TIBETAN,
            UnicodeScript.YI);

    private StandardSteps() {}

    /** Loads the tables; do it once and share the pipeline. */
    public static CleaningPipeline load() {
        var scripts = ScriptDetector.load();
        var simplified = ConvertToSimplified.load(scripts);
        var lexicon = Lexicon.load();
        var credits = Credits.load();
        var sources = SourceNames.load();
        var gazetteer = Gazetteer.load();
        var segmenter = Segmenter.load();
        List<Step> steps = List.of(
                new ReadText(),
                new ReadHtml(),
                new DecodeEntities(), // first of the repairs: an entity may hide whatever the others look for
                new UndoMojibake(), // before any byte of a garbled character is taken away as invisible
                new RemoveInvisible(),
                new UnifyIdeographs(),
                new RestoreLookAlikes(lexicon, simplified::fold),
                new RestoreExchanged(),
                new RemoveMarkdown(),
                new RemoveEmphasis(),
                new RemovePinyinAnnotations(), // leaves the words whole that come next
                new JoinBrokenWords(lexicon, simplified::fold),
                new FollowMarkup(true), // first of the labels: structure is better evidence than wording
                new WhereChinese(new LabelMarkdownLinks()),
                new WhereChinese(new LabelOriginalTitle()),
                new WhereChinese(new LabelJumps()), // before the leads and credits, behind and before which they stand
                new WhereChinese(new LabelDatelines(sources)),
                new WhereChinese(new LabelStamps()),
                new WhereChinese(new LabelEndMarks()), // before the credits, behind which it stands
                new WhereChinese(new LabelInlineLinks()),
                new WhereChinese(new LabelInlineTeasers()),
                new WhereChinese(
                        new LabelCaptions(credits)), // before the credits: the photographer's stands in a caption
                new WhereChinese(new LabelImprint(sources, credits)),
                new WhereChinese(new LabelCredits(credits)),
                new WhereChinese(new LabelStatements()),
                new WhereChinese(new LabelAdverts()),
                new WhereChinese(new LabelBreadcrumbs()),
                new WhereChinese(new LabelMoreHeadings()), // before the menus, whose words some of them are
                new WhereChinese(new LabelTags()),
                new WhereChinese(new LabelMenus()),
                new WhereChinese(new LabelTeasers()),
                new WhereChinese(new LabelColumns()),
                new WhereChinese(new LabelNumbers()),
                new FollowMarkup(false), // last of the labels: here the words of a line come first
                new DivideArticles(credits), // knows from here on what is furniture
                new RefuseErrorPages(), // before the checks that would give a page without an article a vaguer reason
                new RefuseHostileSites(),
                new RefuseEmpty(FEWEST_CHARACTERS_OF_MENUS),
                new RefuseShort(LEAST_CHARACTERS),
                new RefuseForeign(ACCEPTED),
                simplified, // what learns from the text reads it in Simplified
                new LearnCredits(credits),
                new LearnPublished(),
                new LearnSource(sources),
                new LearnPlaces(gazetteer, lexicon), // after the source, whose name says what 我市 is
                new LearnOrganizations(gazetteer),
                new LearnPersons(Names.load()), // after the bodies, which may be named for people who are not spoken of
                LearnKeywords.load(), // after all names, which are terms as a whole
                new Summarize(), // after the keywords, which sentences are chosen by
                Categorize.load(),
                new LearnFigures(), // after the places, which say whose 元 it is
                new LearnDates(), // after the day of publication, from which it reckons
                new LearnFingerprint(),
                new LearnQuality(scripts, sources)); // last: it goes by what the others have learned
        return new CleaningPipeline(steps, scripts::script, simplified::fold, segmenter::segment);
    }
}
