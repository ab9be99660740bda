package io.qingliu.clean.step.furniture;

import io.qingliu.clean.article.Fact.Contribution;
import io.qingliu.clean.page.Line;
import io.qingliu.clean.page.Mark;
import io.qingliu.clean.page.Role;
import io.qingliu.clean.page.Sheet;
import io.qingliu.clean.step.Step;
import io.qingliu.clean.step.credits.Credits;
import io.qingliu.clean.step.words.Words;
import io.qingliu.clean.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Marks captions, {@code 图为清河县图书室。林小禾摄}, and in them the credit of the photographer; also the unadorned line
 * below a caption, since pictures come in rows. 航摄 at the end of a sentence credits nobody.
 */
public final class LabelCaptions implements Step.Label {
    private static final int LONGEST = 200;
    private static final int LONGEST_CREDIT = 40;
    private static final int LONGEST_BARE = 30;
    private static final int MOST_LEFT_OVER = 8;
    private static final String BREAKS = "。，！？；、：:,（(【[　 ”";

    private static final Words GIVEN = Words.of(List.of("提供", "提供。", "摄", "拍摄", "供图", "所摄", "摄。", "拍摄。"));
    private final Words pictures =
            Words.of(List.of("图片", "照片", "本版图片", "本版照片", "本文图片", "本文照片", "以上图片", "配图", "文中图片", "图"));
    private final Words openings = Words.load(LabelCaptions.class, "caption-openings.txt");
    private final Words endings = Words.load(LabelCaptions.class, "caption-endings.txt");
    private final Words captions = Words.load(LabelCaptions.class, "captions.txt");
    private final Credits credits;

    public LabelCaptions(Credits credits) {
        this.credits = credits;
    }

    @Override
    public String id() {
        return "caption@1";
    }

    @Override
    public List<Mark> label(Sheet sheet) {
        var marks = new ArrayList<Mark>();
        boolean before = false;
        var lines = sheet.lines();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            boolean free = sheet.unclaimed(line.span()).equals(List.of(line.span()));
            var credit = free ? photographer(line.folded()) : Optional.<Span>empty();
            boolean above = line.text().charAt(0) == '■'
                    && i + 1 < lines.size()
                    && captions.has(lines.get(i + 1).folded());
            boolean caption = free
                    && line.length() <= LONGEST
                    && (credit.isPresent() || isCaption(line) || above || (before && isBare(line)));
            if (caption) {
                mark(line, credit, marks);
            }
            before = caption && credit.isEmpty() && isBare(line);
        }
        return marks;
    }

    private boolean isCaption(Line line) {
        var text = line.folded();
        return captions.has(text)
                || hasPictureCredit(text)
                || openings.lengthAt(text, 0) > 0
                || endings.lengthBefore(text, text.length()) > 0
                || endsWithPictureSource(text)
                || saysWhoGave(text);
    }

    // 图片由清河县文化馆提供, 本版照片均由林小禾拍摄
    private boolean saysWhoGave(String text) {
        if (text.startsWith("（") && text.endsWith("提供）") && text.length() <= LONGEST_BARE) {
            return text.indexOf('，') < 0; // （清河县政府提供）
        }
        int by = text.indexOf('由');
        return by > 0
                && text.length() <= LONGEST_CREDIT
                && pictures.has(text.substring(0, by).replace("均", ""))
                && GIVEN.lengthBefore(text, text.length()) > 0;
    }

    // 指挥官林小禾。   图：疾管署提供
    private static boolean hasPictureCredit(String text) {
        int at = Math.max(
                text.lastIndexOf("图："),
                Math.max(text.lastIndexOf("图:"), Math.max(text.lastIndexOf("图/"), text.lastIndexOf("图／"))));
        return at > 0
                && text.length() - at <= LONGEST_CREDIT
                && " 　。（(".indexOf(text.charAt(at - 1)) >= 0
                && text.length() <= 80;
    }

    // （图片来源：……）
    private static boolean endsWithPictureSource(String text) {
        int open = Math.max(text.lastIndexOf('（'), text.lastIndexOf('('));
        boolean bracketed = open >= 0 && (text.endsWith("）") || text.endsWith(")"));
        var inside = bracketed ? text.substring(open + 1) : "";
        return inside.startsWith("图片来源")
                || inside.startsWith("图源")
                || inside.startsWith("图：")
                || inside.startsWith("图/");
    }

    private static boolean isBare(Line line) {
        return line.length() <= LONGEST_BARE
                && !line.endsSentence()
                && line.text().chars().noneMatch(c -> "，。、：；“”《》".indexOf(c) >= 0);
    }

    /** Where the credit of a photographer ends the line: 林小禾摄, （记者 林小禾 摄）, 摄影：林小禾. */
    private Optional<Span> photographer(String text) {
        int end = text.length();
        while (end > 0 && "。.）)】] 　".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        int least = Math.max(0, end - LONGEST_CREDIT);
        if (text.indexOf('摄', least) < 0 && text.indexOf('图', least) < 0) {
            return Optional.empty();
        }
        var whole = credits.read(text);
        if (whole.isCredit() && !whole.creditsOnly(Contribution.PHOTOGRAPHER)) {
            return Optional.empty(); // （记者 林小禾 摄影 叶青河） is no caption
        }
        Optional<Span> longest = Optional.empty();
        for (int start = end - 2; start >= least; start--) {
            boolean begins = start == 0 || BREAKS.indexOf(text.charAt(start - 1)) >= 0;
            if (begins) {
                var reading = credits.read(text.substring(start, end));
                if (reading.isCredit() && reading.creditsOnly(Contribution.PHOTOGRAPHER)) {
                    longest = Optional.of(new Span(start, end));
                }
                if (reading.leftOver() > MOST_LEFT_OVER) {
                    return longest; // a sentence, and looking farther back adds more of it
                }
            }
        }
        return longest;
    }

    private static void mark(Line line, Optional<Span> credit, List<Mark> marks) {
        int start = line.span().start();
        if (credit.isEmpty()) {
            marks.add(new Mark(line.span(), Role.CAPTION));
            return;
        }
        var named = credit.get();
        marks.add(new Mark(new Span(start, start + named.start()), Role.CAPTION));
        marks.add(new Mark(new Span(start + named.start(), start + named.end()), Role.CREDIT));
        marks.add(new Mark(new Span(start + named.end(), line.span().end()), Role.CAPTION));
    }
}
