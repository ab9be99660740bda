package io.qingliu.clean.preview;

import io.qingliu.clean.pipeline.Witness;
import io.qingliu.clean.preview.PreviewAnswer.StepText;
import io.qingliu.clean.text.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Keeps what happens to one page while it is cleaned, for the one who asks. */
final class Account implements Witness {
    private final boolean withTexts;
    private final List<StepText> texts = new ArrayList<>();
    private List<PageMark> marks = List.of();

    Account(boolean withTexts) {
        this.withTexts = withTexts;
    }

    @Override
    public void after(String step, String text) {
        if (withTexts) {
            texts.add(new StepText(step, text));
        }
    }

    @Override
    public void atTheEnd(Supplier<Trace> trace) {
        marks = trace.get().fates().stream().map(PageMark::of).toList();
    }

    List<StepText> texts() {
        return List.copyOf(texts);
    }

    List<PageMark> marks() {
        return marks;
    }
}
