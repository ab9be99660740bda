package io.qingliu.clean.pipeline;

import io.qingliu.clean.step.Step;
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
                new RemovePinyinAnnotations(), // before lines are judged by their words
                new FollowMarkup(true), // first of the labels: structure is better evidence than wording
                new FollowMarkup(false), // last of them: here the words of a line come first
                new DivideArticles(),
                simplified, // what learns from the text reads it in Simplified
                new RefuseEmpty());
        return new CleaningPipeline(steps, scripts::script, simplified::fold);
    }
}
