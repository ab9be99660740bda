package io.qingliu.clean.step.places;

import io.qingliu.clean.article.Fact.Place.Level;
import io.qingliu.clean.step.characters.Lexicon;
import io.qingliu.clean.step.places.Sense.Form;
import io.qingliu.clean.step.words.Words;
import java.util.Arrays;
import java.util.List;

/** Tells a name from the same characters inside of other words: 大同 in 广大同学, 高县 in 提高县城, 中山 in 孙中山. */
final class Surroundings {
    // Common surnames that are hardly words, so that 李三明 is no place.
    private static final String SURNAMES = "王李张刘陈杨黄赵吴周徐孙朱胡郭何林罗梁谢宋唐许邓冯韩曹曾彭萧肖蔡潘田董袁余叶蒋杜苏魏程吕丁沈"
            + "任姚卢傅钟姜崔谭廖范汪陆戴贾韦夏邱侯邹熊孟秦阎薛尹段雷黎史陶贺顾毛郝龚邵钱严覃武戚莫孔汤温康施牛樊葛邢齐易乔伍庞颜倪"
            + "聂章鲁岳翟殷詹申欧耿焦俞柳祝舒阮柯纪梅童凌毕季裴霍涂苗盛翁冉骆";
    // 扬中等地, 大同的: words that stand behind anything.
    private static final String PARTICLES = "等的在是和与及有至";
    // 来自大同 is not the word 自大; a place stands behind these.
    private static final Words PREPOSITIONS =
            Words.of(List.of("在", "赴", "往", "来自", "位于", "前往", "来到", "走进", "深入", "抵达", "到达", "返回", "离开"));
    private static final int LONGEST_SUBJECT = 4; // 航空航天

    /** What a mention may be. */
    enum Standing {
        /** A place, as far as the words around it tell. */
        ALONE,
        /** The beginning of the name of something else: 清河路. */
        PART_OF_ANOTHER_NAME,
        /** No name at all. */
        NONE
    }

    private final Lexicon lexicon;
    private final Gazetteer gazetteer;
    private final Words followers;

    Surroundings(Gazetteer gazetteer, Lexicon lexicon) {
        this.lexicon = lexicon;
        this.gazetteer = gazetteer;
        followers = Words.of(Words.lines(Surroundings.class, "followers.txt").stream()
                .flatMap(line -> Arrays.stream(line.split(" +")))
                .toList());
    }

    /** What a mention is where it stands. One right behind another place begins where that ends. */
    Standing of(String text, Mention mention, boolean behindPlace) {
        boolean anyShort = mention.senses().stream().anyMatch(Sense::isShort);
        if (anyShort && isOther(text, mention.end())) {
            return Standing.PART_OF_ANOTHER_NAME;
        }
        return isAlone(text, mention, behindPlace) ? Standing.ALONE : Standing.NONE;
    }

    private boolean isAlone(String text, Mention mention, boolean behindPlace) {
        var sense = mention.senses().getFirst();
        boolean anyShort = mention.senses().stream().anyMatch(Sense::isShort);
        boolean anyProvince = mention.senses().stream().anyMatch(Sense::isProvince);
        if (!behindPlace && !anyProvince && (anyShort || mention.name().length() < 4) && cutsLeft(text, mention)) {
            return false;
        }
        if (!anyShort) {
            boolean usualStem = sense.form() == Form.FORMER
                    || gazetteer.isCommon(
                            mention.name().substring(0, mention.name().length() - 1))
                    || sense.division().level() == Level.TOWN;
            boolean region = mention.name().endsWith("区") && text.startsWith("域", mention.end());
            return !region && (!usualStem || behindPlace || !cutsRight(text, mention));
        }
        return !isSchool(text, mention.end()) && (anyProvince || behindPlace || !cutsRight(text, mention));
    }

    private boolean cutsLeft(String text, Mention mention) {
        int start = mention.start();
        if (start == 0 || !Character.isIdeographic(text.charAt(start - 1))) {
            return false;
        }
        if (PREPOSITIONS.lengthBefore(text, start) > 0) {
            return false;
        }
        char before = text.charAt(start - 1);
        char first = text.charAt(start);
        boolean crossed = lexicon.contains(before, first)
                || lexicon.contains(before, first, text.charAt(start + 1))
                || (start > 1 && lexicon.contains(text.charAt(start - 2), before, first));
        return crossed || (mention.name().length() == 2 && isSurname(text, start - 1));
    }

    // Not where it ends a word: 担任, 位于.
    private boolean isSurname(String text, int at) {
        return SURNAMES.indexOf(text.charAt(at)) >= 0
                && (at == 0 || !lexicon.contains(text.charAt(at - 1), text.charAt(at)));
    }

    private boolean cutsRight(String text, Mention mention) {
        int end = mention.end();
        if (end >= text.length() || PARTICLES.indexOf(text.charAt(end)) >= 0 || gazetteer.lengthAt(text, end) > 0) {
            return false;
        }
        char last = text.charAt(end - 1);
        char next = text.charAt(end);
        return lexicon.contains(last, next)
                || (end + 1 < text.length() && lexicon.contains(last, next, text.charAt(end + 1)))
                || (mention.name().length() == 2
                        && lexicon.contains(text.charAt(end - 2), last, next)
                        && isWord(mention));
    }

    // 平安夜, 东方红; not 北京人.
    private boolean isWord(Mention mention) {
        return gazetteer.isCommon(mention.name());
    }

    // 湖北江陵: what follows may begin another place.
    private boolean isOther(String text, int end) {
        int follower = followers.lengthAt(text, end);
        return follower > gazetteer.lengthAt(text, end);
    }

    // A university is named for a place, but what it does happens elsewhere: 大连海事大学.
    private static boolean isSchool(String text, int end) {
        for (int at = end; at <= end + LONGEST_SUBJECT && at + 1 < text.length(); at++) {
            if (text.startsWith("大学", at) || text.startsWith("学院", at)) {
                return !text.startsWith("大学生", at) || at > end;
            }
            if (!Character.isIdeographic(text.charAt(at)) || PARTICLES.indexOf(text.charAt(at)) >= 0) {
                return false;
            }
        }
        return false;
    }
}
