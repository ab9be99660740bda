package io.qingliu.clean.pipeline;

import io.qingliu.clean.step.Step;
import io.qingliu.clean.step.characters.DecodeEntities;
import io.qingliu.clean.step.characters.JoinBrokenWords;
import io.qingliu.clean.step.characters.LabelMarkdownLinks;
import io.qingliu.clean.step.characters.RemoveEmphasis;
import io.qingliu.clean.step.characters.RemoveInvisible;
import io.qingliu.clean.step.characters.RemoveMarkdown;
import io.qingliu.clean.step.characters.RestoreExchanged;
import io.qingliu.clean.step.characters.RestoreLookAlikes;
import io.qingliu.clean.step.characters.UndoMojibake;
import io.qingliu.clean.step.characters.UnifyIdeographs;
import io.qingliu.clean.step.layout.DivideArticles;
import io.qingliu.clean.step.layout.RefuseEmpty;
import io.qingliu.clean.step.pinyin.RemovePinyinAnnotations;
import io.qingliu.clean.step.reading.FollowMarkup;
import io.qingliu.clean.step.reading.ReadHtml;
import io.qingliu.clean.step.reading.ReadText;
import io.qingliu.clean.step.script.ConvertToSimplified;
import io.qingliu.clean.step.script.ScriptDetector;
import java.util.List;

/** The steps that ship, in their order. The order is part of the behaviour: each line says why it stands where it does. */
public final class StandardSteps {
    private StandardSteps() {}

    /** Loads the tables; do it once and share the pipeline. */
    public static CleaningPipeline load() {
        var scripts = ScriptDetector.load();
        var simplified = ConvertToSimplified.load(scripts);
        List<Step> steps = List.of(
                new ReadText(),
                new ReadHtml(),
                new DecodeEntities(), // first of the repairs: an entity may hide whatever the others look for
                new UndoMojibake(), // before any byte of a garbled character is taken away as invisible
                new RemoveInvisible(),
                new UnifyIdeographs(),
                new RestoreLookAlikes(simplified::fold),
                new RestoreExchanged(),
                new RemoveMarkdown(),
                new RemoveEmphasis(),
                new RemovePinyinAnnotations(), // leaves the words whole that come next
                new JoinBrokenWords(simplified::fold),
                new FollowMarkup(true), // first of the labels: structure is better evidence than wording
                new FollowMarkup(false), // last of them: here the words of a line come first
                new LabelMarkdownLinks(),
                new DivideArticles(),
                simplified, // what learns from the text reads it in Simplified
                new RefuseEmpty());
        return new CleaningPipeline(steps, scripts::script, simplified::fold);
    }
}
