package io.qingliu.clean.step.pinyin;

import java.util.Map;
import java.util.Optional;

/** The phonetic letters of Taiwan: {@code ㄅㄠˋ} is {@code bào}. */
final class Zhuyin {
    private static final char FIRST_LETTER = 'ㄅ';
    private static final char LAST_LETTER = 'ㄩ';
    private static final String TONES = "ˉˊˇˋ˙";
    private static final Map<Character, String> INITIALS = letters("ㄅbㄆpㄇmㄈfㄉdㄊtㄋnㄌlㄍgㄎkㄏhㄐjㄑqㄒxㄓzhㄔchㄕshㄖrㄗzㄘcㄙs");
    private static final Map<Character, String> FINALS = letters("ㄚaㄛoㄜeㄝeㄞaiㄟeiㄠaoㄡouㄢanㄣenㄤangㄥengㄦer");

    private Zhuyin() {}

    /** Whether a text begins with such a letter, or with the dot of the neutral tone. */
    static boolean begins(String text) {
        char first = text.charAt(0);
        return (first >= FIRST_LETTER && first <= LAST_LETTER) || first == '˙';
    }

    /** The syllable; empty for other text. */
    static Optional<Syllable> parse(String text) {
        int tone = 1; // an unmarked syllable has the first tone
        var letters = text;
        for (int end : new int[] {0, text.length() - 1}) { // the neutral tone's dot stands first or last
            int mark = text.isEmpty() ? -1 : TONES.indexOf(text.charAt(end));
            if (mark >= 0) {
                tone = mark == 4 ? 0 : mark + 1;
                letters = end == 0 ? text.substring(1) : text.substring(0, end);
            }
        }
        var pinyin = pinyin(letters);
        return pinyin.isEmpty() ? Optional.empty() : Syllable.parse(pinyin + (tone == 0 ? "" : tone));
    }

    private static String pinyin(String letters) {
        if (letters.isEmpty() || letters.length() > 3) {
            return "";
        }
        var initial = INITIALS.getOrDefault(letters.charAt(0), "");
        var rest = letters.substring(initial.isEmpty() ? 0 : 1);
        if (rest.isEmpty()) {
            return "zh ch sh r z c s".contains(initial) ? initial + "i" : "";
        }
        char medial = "ㄧㄨㄩ".indexOf(rest.charAt(0)) >= 0 ? rest.charAt(0) : ' ';
        var end = medial == ' ' ? rest : rest.substring(1);
        var vowel = end.length() == 1 ? FINALS.getOrDefault(end.charAt(0), "") : "";
        if (vowel.isEmpty() && !(end.isEmpty() && medial != ' ')) {
            return "";
        }
        return switch (medial) {
            case 'ㄧ' -> initial.isEmpty() ? "y" + standing(vowel, "i") : initial + afterI(vowel);
            case 'ㄨ' -> initial.isEmpty() ? "w" + (vowel.isEmpty() ? "u" : vowel) : initial + afterU(vowel);
            case 'ㄩ' -> (initial.isEmpty() ? "y" : initial) + afterUmlaut(initial, vowel);
            default -> initial + vowel;
        };
    }

    private static String standing(String vowel, String medial) {
        return vowel.isEmpty() || vowel.equals("en") || vowel.equals("eng") ? medial + vowel.replace("e", "") : vowel;
    }

    private static String afterI(String vowel) {
        return switch (vowel) {
            case "ou" -> "iu";
            case "en", "eng" -> "i" + vowel.substring(1);
            default -> "i" + vowel;
        };
    }

    private static String afterU(String vowel) {
        return switch (vowel) {
            case "ei", "en" -> "u" + vowel.substring(1);
            case "eng" -> "ong";
            default -> "u" + vowel;
        };
    }

    private static String afterUmlaut(String initial, String vowel) {
        var umlaut = initial.equals("n") || initial.equals("l") ? "v" : "u";
        return switch (vowel) {
            case "en" -> "un";
            case "eng" -> initial.isEmpty() ? "ong" : "iong";
            default -> umlaut + vowel;
        };
    }

    private static Map<Character, String> letters(String pairs) {
        var map = new java.util.HashMap<Character, String>();
        for (int i = 0; i < pairs.length(); ) {
            char zhuyin = pairs.charAt(i++);
            int start = i;
            while (i < pairs.length() && pairs.charAt(i) < 0x80) {
                i++;
            }
            map.put(zhuyin, pairs.substring(start, i));
        }
        return Map.copyOf(map);
    }
}
