package io.qingliu.clean.step.pinyin;

import io.qingliu.clean.step.Step;
import io.qingliu.clean.text.Changes;
import java.util.List;

/**
 * Removes readings that a machine put behind characters: {@code 產(chǎn)業(yè)} becomes {@code 產業}, and
 * {@code 書(shu) 記} becomes {@code 書記} where the page shows that the machine also put a blank. Glosses stay.
 */
public final class RemovePinyinAnnotations implements Step.Rewrite {
    private final Readings readings = Readings.load();

    @Override
    public String id() {
        return "pinyin-annotation@1";
    }

    @Override
    public Changes rewrite(String text) {
        var annotations = Annotations.find(text, readings);
        if (annotations.isEmpty()) {
            return Changes.none();
        }
        var made = MachineHabit.among(annotations, text);
        boolean blanks = 2 * made.stream().filter(Annotation::blankAfter).count() > made.size();
        return changes(text, annotations.stream().filter(made::contains).toList(), blanks);
    }

    private static Changes changes(String text, List<Annotation> made, boolean blanks) {
        var changes = Changes.of(text);
        for (var annotation : made) {
            int blank = blanks && annotation.blankAfter() ? 1 : 0;
            changes.remove(annotation.brackets().start(), annotation.brackets().end() + blank);
        }
        return changes.toChanges();
    }
}
