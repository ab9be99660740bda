package io.qingliu.clean.segmentation;

/**
 * What kind of word it is, as the tag set of the Institute of Computational Linguistics, Peking University has it (PKU
 * tag set, 2003), its finer kinds folded into these.
 */
public enum PartOfSpeech {
    /** {@code n}: 书记, 公司. */
    NOUN,
    /** {@code nr}: 张, 丽华; a segmenter knows few of them whole. */
    PERSON_NAME,
    /** {@code ns}: 大同. */
    PLACE_NAME,
    /** {@code nt}: 新华社. */
    ORGANIZATION_NAME,
    /** {@code nz}: other names, 茅台. */
    OTHER_NAME,
    /** {@code v}: 调研. */
    VERB,
    /** {@code vn}: a verb that stands for its noun, 投资. */
    VERBAL_NOUN,
    /** {@code a} and {@code b}: 重, 大型. */
    ADJECTIVE,
    /** {@code d}: 太, 已经. */
    ADVERB,
    /** {@code m}: 三, 亿. */
    NUMERAL,
    /** {@code q}: 年, 元. */
    MEASURE,
    /** {@code t}: 今天, 去年. */
    TIME,
    /** {@code f} and {@code s}: 东, 中, 境内. */
    DIRECTION,
    /** {@code r}: 他, 我市. */
    PRONOUN,
    /** {@code p}: 在, 由. */
    PREPOSITION,
    /** {@code c}: 和, 与. */
    CONJUNCTION,
    /** {@code u}, {@code y}, {@code e}: 的, 了, 吗. */
    PARTICLE,
    /** {@code j}: 省委, 经开区 and other words made of first characters. */
    ABBREVIATION,
    /** {@code i} and {@code l}: 脚踏实地. */
    IDIOM,
    /** {@code w}: ， and other signs, brackets and blanks included. */
    PUNCTUATION,
    /** Latin letters, single morphemes, and what is not known. */
    OTHER;

    /** Whether it names something. */
    public boolean isNoun() {
        return switch (this) {
            case NOUN, PERSON_NAME, PLACE_NAME, ORGANIZATION_NAME, OTHER_NAME, VERBAL_NOUN, ABBREVIATION -> true;
            case VERB,
                    ADJECTIVE,
                    ADVERB,
                    NUMERAL,
                    MEASURE,
                    TIME,
                    DIRECTION,
                    PRONOUN,
                    PREPOSITION,
                    CONJUNCTION,
                    PARTICLE,
                    IDIOM,
                    PUNCTUATION,
                    OTHER -> false;
        };
    }

    /** The kind that a tag such as {@code vn} means. */
    static PartOfSpeech of(String tag) {
        return switch (tag) {
            case "nr", "nr1", "nr2", "nrf", "nrj" -> PERSON_NAME;
            case "ns", "nsf" -> PLACE_NAME;
            case "nt", "ntc", "ntcb", "ntcf", "ntch", "nth", "nto", "nts", "ntu", "nit" -> ORGANIZATION_NAME;
            case "nz", "nx" -> OTHER_NAME;
            case "vn" -> VERBAL_NOUN;
            case "an" -> NOUN;
            case "ng", "vg", "ag", "dg", "tg", "mg", "rg", "qg" -> OTHER;
            default -> ofInitial(tag.isEmpty() ? 'x' : tag.charAt(0));
        };
    }

    private static PartOfSpeech ofInitial(char initial) {
        return switch (initial) {
            case 'n', 'g' -> NOUN;
            case 'v' -> VERB;
            case 'a', 'b', 'z' -> ADJECTIVE;
            case 'd' -> ADVERB;
            case 'm' -> NUMERAL;
            case 'q' -> MEASURE;
            case 't' -> TIME;
            case 'f', 's' -> DIRECTION;
            case 'r' -> PRONOUN;
            case 'p' -> PREPOSITION;
            case 'c' -> CONJUNCTION;
            case 'u', 'y', 'e' -> PARTICLE;
            case 'j' -> ABBREVIATION;
            case 'i', 'l' -> IDIOM;
            case 'w' -> PUNCTUATION;
            default -> OTHER;
        };
    }
}
