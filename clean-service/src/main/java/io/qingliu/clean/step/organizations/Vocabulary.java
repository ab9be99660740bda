package io.qingliu.clean.step.organizations;

import io.qingliu.clean.segmentation.PartOfSpeech;
import io.qingliu.clean.segmentation.Segmentation;
import io.qingliu.clean.step.words.Words;

/** Which words can be a part of a name of a body. */
final class Vocabulary {
    // Letters that make sentences, whatever part of speech a segmenter takes them for.
    private static final String GRAMMAR = "的了在是和与及有至到由从向对于为被把将让请给往赴去来进出说称就也都还又但而或并且则即若如因以其他她它我你这那各每某该本此"
            + "同率任派获据经按共均未已曾不没很更再才刚等个名位家座所次件辆余几两后前时起内处者人自届";

    private final Words subjects = WordList.load("subjects.txt");
    private final Words generic = WordList.load("generic.txt");
    private final Words verbs = WordList.load("verbs.txt");

    boolean isSubject(Segmentation text, int index) {
        return subjects.has(text.word(index));
    }

    /** Whether no name reaches over the word at {@code index}. */
    boolean stops(Segmentation text, int index) {
        if (!Character.isLetterOrDigit(text.text().codePointAt(text.start(index)))) {
            return true;
        }
        var part = text.part(index);
        if (text.length(index) == 1) {
            return GRAMMAR.indexOf(text.text().charAt(text.start(index))) >= 0;
        }
        var word = text.word(index);
        if (subjects.has(word) || isNumberOfUnit(text, index)) {
            return false;
        }
        return generic.has(word) || isGrammatical(part, word);
    }

    // 八路军120师
    private static boolean isNumberOfUnit(Segmentation text, int index) {
        return text.part(index) == PartOfSpeech.NUMERAL
                && index + 1 < text.size()
                && text.length(index + 1) == 1
                && "师旅团军".indexOf(text.text().charAt(text.end(index))) >= 0;
    }

    /** Whether a name may reach over this verb where the place that it begins with stands right before: 清河县兴农种业. */
    boolean mayBeName(Segmentation text, int index) {
        return switch (text.part(index)) {
            case CONJUNCTION -> text.length(index) == 1 && index + 1 < text.size() && text.length(index + 1) == 1;
            case VERB, ADVERB, NUMERAL, PREPOSITION -> text.length(index) <= 2 && !verbs.has(text.word(index));
            default -> false;
        };
    }

    private boolean isGrammatical(PartOfSpeech part, String word) {
        return switch (part) {
            case VERB, ADVERB, PREPOSITION, CONJUNCTION, PARTICLE, PRONOUN, TIME, MEASURE, IDIOM, PUNCTUATION -> true;
            case DIRECTION -> "东西南北".indexOf(word.charAt(0)) < 0; // 东方医院, 西北大学
            case NUMERAL -> !word.startsWith("第") && "一二三四五六七八九十零壹".indexOf(word.charAt(0)) < 0;
            case NOUN,
                    PERSON_NAME,
                    PLACE_NAME,
                    ORGANIZATION_NAME,
                    OTHER_NAME,
                    VERBAL_NOUN,
                    ADJECTIVE,
                    ABBREVIATION,
                    OTHER -> verbs.has(word);
        };
    }

    /** Whether a word is likely a part of a proper name: the segmenter does not know those and leaves single letters. */
    boolean isProper(Segmentation text, int index) {
        return switch (text.part(index)) {
            case OTHER_NAME, PERSON_NAME, PLACE_NAME, ORGANIZATION_NAME, ABBREVIATION, DIRECTION -> true;
            case NOUN, VERBAL_NOUN, ADJECTIVE, OTHER, VERB, NUMERAL, MEASURE, ADVERB -> text.length(index) == 1;
            case PREPOSITION, CONJUNCTION, PARTICLE, PRONOUN, TIME, IDIOM, PUNCTUATION -> false;
        };
    }
}
