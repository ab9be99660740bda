package io.qingliu.clean.step.places;

import io.qingliu.clean.article.Fact.Place.Level;
import io.qingliu.clean.step.places.Sense.Doubt;
import io.qingliu.clean.step.places.Sense.Form;
import io.qingliu.clean.step.words.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** All names that a division of China may go by. Immutable; load it once. */
public final class Gazetteer {
    private static final List<String> TOWN_ENDINGS = List.of("街道", "镇", "乡", "苏木");

    private final DivisionTable divisions = new DivisionTable();
    private final Set<String> plain = words("plain-names.txt");
    private final Set<String> usual = words("usual-words.txt");
    private final Set<String> common = words("common.txt");
    private final Set<String> doubtfulCities = words("doubtful-cities.txt");
    private final NameTable<List<Sense>> names;
    private final NameTable<List<Sense>> towns; // by what stands before 镇, which was 乡 before it grew

    private Gazetteer() {
        var entries = new TreeMap<String, List<Sense>>();
        divisions.aboveTowns().forEach(division -> put(entries, division.name(), full(division)));
        divisions
                .aboveTowns()
                .forEach(division ->
                        ShortNames.of(division.name()).forEach(name -> put(entries, name, called(name, division))));
        var fullNames = divisions.aboveTowns().map(Division::name).collect(Collectors.toSet());
        Words.lines(Gazetteer.class, "former.tsv").forEach(line -> {
            var columns = line.split("\t");
            put(entries, columns[0], former(columns[0], divisions.of(columns[1])));
            fullNames.add(columns[0]);
        });
        divisions
                .aboveTowns()
                .forEach(division -> formerEndings(division).stream()
                        .filter(name -> !fullNames.contains(name))
                        .forEach(name -> put(entries, name, former(name, division))));
        divisions
                .towns()
                .filter(town -> stem(town.name()).length() > 1) // 城镇 is a word
                .forEach(town -> put(entries, town.name(), new Sense(town, Form.FULL, Doubt.SAME_PROVINCE)));
        names = new NameTable<>(entries);
        towns = new NameTable<>(divisions
                .towns()
                .collect(Collectors.groupingBy(
                        town -> stem(town.name()),
                        TreeMap::new,
                        // That takes a surer hint of where it is.
                        Collectors.mapping(
                                town -> new Sense(town, Form.FORMER, Doubt.PARENT), Collectors.toUnmodifiableList()))));
    }

    /** Loads the table of divisions, which takes most of the time; share what it gives. */
    public static Gazetteer load() {
        return new Gazetteer();
    }

    /** The longest name that begins at {@code start}. */
    Optional<Mention> at(String text, int start) {
        int name = names.longestAt(text, start);
        int town = towns.longestAt(text, start);
        int length = name < 0 ? 0 : names.lengthOf(name);
        int townLength = lengthOfTown(town, text, start);
        if (townLength > length) {
            return Optional.of(mention(text, start, townLength, towns.value(town)));
        }
        return length == 0 ? Optional.empty() : Optional.of(mention(text, start, length, names.value(name)));
    }

    private static Mention mention(String text, int start, int length, List<Sense> senses) {
        return new Mention(start, start + length, text.substring(start, start + length), senses);
    }

    /** Length of the longest name that begins at {@code start}; 0 where none does. */
    public int lengthAt(String text, int start) {
        int name = names.longestAt(text, start);
        return Math.max(name < 0 ? 0 : names.lengthOf(name), lengthOfTown(towns.longestAt(text, start), text, start));
    }

    private int lengthOfTown(int town, String text, int start) {
        if (town < 0 || towns.lengthOf(town) < 2) {
            return 0;
        }
        int stem = towns.lengthOf(town);
        int ending = endingAt(text, start + stem);
        return ending == 0 ? 0 : stem + ending;
    }

    /** Whether a name is a usual word as well: 团结. */
    public boolean isCommon(String name) {
        return usual.contains(name) || common.contains(name);
    }

    private Sense full(Division division) {
        boolean shortest = division.level() == Level.COUNTY && division.name().length() < 3;
        var doubt = plain.contains(division.name()) ? Doubt.BESIDE : shortest ? Doubt.SAME_PROVINCE : Doubt.NONE;
        return new Sense(division, Form.FULL, doubt);
    }

    // 沙县 for 沙县区 is what it was called before.
    private Sense called(String name, Division division) {
        boolean before = division.isDistrict() && (name.endsWith("县") || name.endsWith("市"));
        return before ? former(name, division) : new Sense(division, Form.SHORT, doubtOfShort(name, division));
    }

    private Doubt doubtOfShort(String name, Division division) {
        return switch (division.level()) {
            case PROVINCE -> Doubt.NONE;
            case CITY ->
                usual.contains(name) ? Doubt.BESIDE : doubtfulCities.contains(name) ? Doubt.PARENT : Doubt.NONE;
            case COUNTY, TOWN -> {
                if (isCommon(name) || division.level() == Level.TOWN || isLandscape(name, division)) {
                    yield Doubt.BESIDE;
                }
                if (name.length() > 2) {
                    yield Doubt.NONE;
                }
                yield division.isDistrict() ? Doubt.PARENT : Doubt.SAME_PROVINCE;
            }
        };
    }

    // 天山 is a mountain before it is 天山区; cities are named so too, but better known.
    private static boolean isLandscape(String name, Division division) {
        return "山河湖江海岭".indexOf(name.charAt(name.length() - 1)) >= 0
                && !division.name().endsWith("市");
    }

    private Sense former(String name, Division division) {
        boolean doubtful = isCommon(name.substring(0, name.length() - 1));
        return new Sense(division, Form.FORMER, doubtful ? Doubt.PARENT : Doubt.SAME_PROVINCE);
    }

    // A district of today was a county or a city of that name before, a city a county.
    private static List<String> formerEndings(Division division) {
        var name = division.name();
        var stem = name.substring(0, name.length() - 1);
        if (division.level() != Level.COUNTY
                || stem.length() < 2
                || division.code().isEmpty()) {
            return List.of();
        }
        return switch (name.charAt(name.length() - 1)) {
            case '区' -> stem.endsWith("县") ? List.of() : List.of(stem + "县", stem + "市");
            case '市' -> List.of(stem + "县");
            default -> List.of();
        };
    }

    private static String stem(String town) {
        return TOWN_ENDINGS.stream()
                .filter(town::endsWith)
                .findFirst()
                .map(ending -> town.substring(0, town.length() - ending.length()))
                .orElse(town);
    }

    private static int endingAt(String text, int start) {
        for (var ending : TOWN_ENDINGS) {
            if (text.startsWith(ending, start)) {
                return ending.length();
            }
        }
        return 0;
    }

    private static void put(Map<String, List<Sense>> entries, String name, Sense sense) {
        entries.computeIfAbsent(name, key -> new ArrayList<>()).add(sense);
    }

    private static Set<String> words(String file) {
        return Words.lines(Gazetteer.class, file).stream()
                .flatMap(line -> Arrays.stream(line.split(" +")))
                .collect(Collectors.toCollection(HashSet::new));
    }
}
