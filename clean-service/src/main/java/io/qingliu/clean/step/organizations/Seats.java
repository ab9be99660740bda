package io.qingliu.clean.step.organizations;

import io.qingliu.clean.segmentation.PartOfSpeech;
import io.qingliu.clean.segmentation.Segmentation;
import io.qingliu.clean.step.places.Gazetteer;
import io.qingliu.clean.step.words.Words;
import java.util.List;

/** Whose body it is: names of places, one after the other, and words for their levels: 山西省大同市, 市, 县委. */
final class Seats {
    private static final int MOST_PLACES = 4; // province, city, county, township

    private static final Words TOWN_ENDINGS = Words.of(List.of("镇", "乡", "街道"));

    private static final Words WIDE = Words.of(List.of("全国", "世界", "国际", "亚洲", "欧洲", "全军"));

    private final Gazetteer gazetteer;
    private final Words levels = WordList.load("seats.txt");
    private final Words tails = WordList.load("seat-tails.txt");

    Seats(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** Where the seat that begins with the word at {@code index} ends, at {@code limit} at most; its start where none does. */
    int endAt(Segmentation text, int index, int limit) {
        int start = text.start(index);
        int end = endOfPlaces(text, index, limit);
        if (end > start) {
            int tail = tails.lengthAt(text.text(), end);
            return end + (tail > 0 && end + tail <= limit && text.isBoundary(end + tail) ? tail : 0);
        }
        int level = levels.lengthAt(text.text(), start);
        int levelEnd = start + level;
        return level > 0 && levelEnd <= limit && (levelEnd == limit || text.isBoundary(levelEnd)) ? levelEnd : start;
    }

    /** Where the places end that the word at {@code index} begins, at {@code limit} at most; its start where none does. */
    int endOfPlaces(Segmentation text, int index, int limit) {
        int start = text.start(index);
        int end = start;
        for (int places = 0; places < MOST_PLACES; places++) {
            int length = gazetteer.lengthAt(text.text(), end);
            // 县公安局和|县教育局: 和县 is a county that is seldom meant.
            boolean cut = length == 2 && end == start && text.part(index) == PartOfSpeech.CONJUNCTION;
            boolean usual = length > 0 && gazetteer.isCommon(text.text().substring(end, end + length));
            if (length == 0 || cut || usual || end + length > limit) {
                break;
            }
            end += length;
        }
        // Places abroad, and what is no division.
        boolean other = end == start && text.part(index) == PartOfSpeech.PLACE_NAME && text.end(index) <= limit;
        return other ? text.end(index) : end;
    }

    /** Where the first place ends and the townships in it: 五台县豆村镇|佛光酒店, 原平市|山西晋川公司. */
    int endOfSite(Segmentation text, int index, int limit) {
        int end = text.start(index);
        for (int length = gazetteer.lengthAt(text.text(), end);
                length > 0 && end + length <= limit;
                length = gazetteer.lengthAt(text.text(), end)) {
            boolean town = TOWN_ENDINGS.lengthBefore(text.text(), end + length) > 0;
            if (end > text.start(index) && !town) {
                break;
            }
            end += length;
        }
        return end;
    }

    /** Whether a body of it needs more of a name: 全国妇女联合会, but not 全国法院. */
    boolean isWide(String seat) {
        return WIDE.has(seat);
    }

    /** Whether it is a word for a level, which a determiner before it makes any of that level: 各县公安局. */
    boolean isLevel(String seat) {
        return levels.has(seat);
    }
}
