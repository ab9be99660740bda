package io.qingliu.clean.step.pinyin;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells which annotations of a page a machine made. Two kinds of machine are known: one annotates characters that it
 * has converted to Traditional, {@code 發(fā)展} and {@code 書(shu) 記}; the other, rarer, does so on Simplified pages.
 */
final class MachineHabit {
    // Texts about pronunciation say one of these; there, a few annotations prove nothing.
    private static final List<String> WORDS_OF_TEACHING = List.of(
            "读音", "讀音", "发音", "發音", "拼音", "多音字", "破音字", "念作", "唸作", "读作", "讀作", "念成", "唸成", "读成", "讀成", "注音", "声调",
            "聲調", "汉语", "漢語", "生字", "生词", "生詞");

    private final String text;

    private MachineHabit(String text) {
        this.text = text;
    }

    /** Those that a machine made, in the order of the text; once they are gone, none of the rest is one. */
    static Set<Annotation> among(List<Annotation> all, String text) {
        var habit = new MachineHabit(text);
        var made = new HashSet<Annotation>();
        var rest = new ArrayList<>(all);
        // The first question once more at the end: without the answers to the second it may be answered otherwise.
        for (var question : List.<Question>of(habit::onConverted, habit::onSimplified, habit::onConverted)) {
            var more = rest.isEmpty() ? List.<Annotation>of() : question.among(rest);
            made.addAll(more);
            rest.removeIf(made::contains);
        }
        return made;
    }

    private interface Question {
        List<Annotation> among(List<Annotation> rest);
    }

    private List<Annotation> onConverted(List<Annotation> rest) {
        var characters = characters(rest);
        var typical =
                characters.stream().filter(MachineHabit::typicalOfConverted).toList();
        int times = times(typical);
        if (typical.isEmpty() || covers(rest, 0.5)) {
            return List.of();
        }
        long glossed = characters.stream()
                        .filter(character -> !character.use().traditional() || !character.mostTimes())
                        .count()
                + characters.stream()
                        .filter(character -> !character.glosses().isEmpty())
                        .count();
        boolean toned = times(typical.stream().filter(AnnotatedCharacter::toned).toList()) * 2 >= times;
        boolean spaced = blanks(typical) * 2 > times;
        boolean evidence =
                teaches() ? typical.size() >= 4 && times >= 8 : toned || spaced || (typical.size() >= 2 && times >= 3);
        if (!evidence || 2L * typical.size() < 3 * glossed) {
            return List.of();
        }
        return characters.stream()
                .filter(character -> typicalOfConverted(character)
                        || (character.toned() == toned && alsoConverted(character, typical.size())))
                .flatMap(character -> character.annotations().stream())
                .toList();
    }

    private static boolean typicalOfConverted(AnnotatedCharacter character) {
        return character.use() == Use.TRADITIONAL_USUAL && character.mostTimes() && character.inWords();
    }

    // On a page that a machine has spoiled, what is less typical is its work too.
    private static boolean alsoConverted(AnnotatedCharacter character, int typical) {
        return switch (character.use()) {
            case TRADITIONAL_USUAL -> character.mostTimes();
            case TRADITIONAL_SOMETIMES -> character.everyTime();
            case TRADITIONAL_RARE -> typical >= 3 && character.everyTime() && character.times() >= 2;
            case OTHER_USUAL -> typical >= 5 && character.everyTime();
            case OTHER_RARE -> false;
        };
    }

    private List<Annotation> onSimplified(List<Annotation> rest) {
        var characters = characters(rest);
        var typical =
                characters.stream().filter(MachineHabit::typicalOfSimplified).toList();
        boolean evidence = typical.size() >= 5 && times(typical) >= 12 && !covers(rest, 0.35) && !teaches();
        if (!evidence || typical.size() < 2 * (characters.size() - typical.size())) {
            return List.of();
        }
        return characters.stream()
                .filter(character -> character.use() == Use.OTHER_USUAL && character.everyTime())
                .flatMap(character -> character.annotations().stream())
                .toList();
    }

    private static boolean typicalOfSimplified(AnnotatedCharacter character) {
        return character.use() == Use.OTHER_USUAL
                && character.times() >= 2
                && character.everyTime()
                && character.inWords();
    }

    private static int times(List<AnnotatedCharacter> characters) {
        return characters.stream().mapToInt(AnnotatedCharacter::times).sum();
    }

    private static long blanks(List<AnnotatedCharacter> characters) {
        return characters.stream()
                .flatMap(character -> character.annotations().stream())
                .filter(Annotation::blankAfter)
                .count();
    }

    /** Whether the annotations are more than this share of the characters on their lines: a text for learners. */
    private boolean covers(List<Annotation> annotations, double share) {
        int characters = 0;
        int lineEnd = -1;
        for (var annotation : annotations) {
            int position = annotation.brackets().start();
            if (position > lineEnd) {
                int start = text.lastIndexOf('\n', position) + 1;
                int end = text.indexOf('\n', position);
                lineEnd = end < 0 ? text.length() : end;
                for (int i = start; i < lineEnd; i++) {
                    characters += Annotations.isHan(text.charAt(i)) ? 1 : 0;
                }
            }
        }
        return annotations.size() > share * characters;
    }

    private boolean teaches() {
        return WORDS_OF_TEACHING.stream().anyMatch(text::contains);
    }

    private List<AnnotatedCharacter> characters(List<Annotation> annotations) {
        Map<Character, List<Annotation>> byCharacter = new LinkedHashMap<>();
        var annotated = new BitSet();
        for (var annotation : annotations) {
            annotated.set(annotation.character());
            byCharacter
                    .computeIfAbsent(annotation.character(), character -> new ArrayList<>())
                    .add(annotation);
        }
        Map<Character, Integer> occurrences = new HashMap<>();
        for (int i = 0; i < text.length(); i++) {
            if (annotated.get(text.charAt(i))) {
                occurrences.merge(text.charAt(i), 1, Integer::sum);
            }
        }
        return byCharacter.entrySet().stream()
                .map(entry -> AnnotatedCharacter.of(entry.getValue(), occurrences.getOrDefault(entry.getKey(), 0)))
                .toList();
    }
}
