package io.qingliu.pipeline.provenance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.qingliu.pipeline.json.Json;
import io.qingliu.pipeline.provenance.Original.Piece;
import java.util.Random;
import org.junit.jupiter.api.Test;

class OriginalTest {
    @Test
    void isThePageWithAMarkForEachEdit() {
        var provenance = provenance("借书九百册");
        edit(provenance, "pinyin@1", 2, "(shu)", "");
        edit(provenance, "simplify@1", 1, "書", "书");

        assertThat(Original.of(provenance).pieces())
                .containsExactly(
                        new Piece("借", "", ""),
                        new Piece("書", "simplify@1", "书"),
                        new Piece("(shu)", "pinyin@1", ""),
                        new Piece("九百册", "", ""));
    }

    @Test
    void isOneMarkWhereAnEditHasReplacedEverything() {
        var provenance = provenance("正文");
        edit(provenance, "html-lines@1", 0, "<p>正文x</p>", "正文x");
        edit(provenance, "advert@1", 2, "x", "");

        assertThat(Original.of(provenance).pieces()).containsExactly(new Piece("<p>正文x</p>", "html-lines@1", "正文x"));
    }

    @Test
    void isRefusedWhereAnEditStandsOutsideOfTheText() {
        var provenance = provenance("短");
        edit(provenance, "broken@1", 5, "长", "短");

        assertThatIllegalArgumentException().isThrownBy(() -> Original.of(provenance));
    }

    @Test
    void isTheTextThatTheEditsBeganWith() {
        for (var seed = 0; seed < 200; seed++) {
            var random = new Random(seed);
            var original = letters(random, 60);
            var text = new StringBuilder(original);
            var provenance = provenance("");
            for (var i = 0; i < 40; i++) {
                var offset = random.nextInt(text.length() + 1);
                var end = Math.min(text.length(), offset + random.nextInt(5));
                var inserted = letters(random, random.nextInt(4));
                edit(provenance, "step@1", offset, text.substring(offset, end), inserted);
                text.replace(offset, end, inserted);
            }
            provenance.put("text", text.toString());

            assertThat(Original.of(provenance).text()).as("seed %d", seed).isEqualTo(original);
        }
    }

    private static String letters(Random random, int length) {
        return random.ints(length, 'a', 'z')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static ObjectNode provenance(String text) {
        var provenance = Json.object().put("text", text);
        provenance.putArray("edits");
        return provenance;
    }

    private static void edit(ObjectNode provenance, String step, int offset, String removed, String inserted) {
        provenance
                .withArray("edits")
                .addObject()
                .put("step", step)
                .put("offset", offset)
                .put("removed", removed)
                .put("inserted", inserted);
    }
}
