package io.qingliu.clean.quality;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeasureQualityTest {
    private static final String BODY = "昨天，清河县三座村级图书室同日开放，读者凭身份证就能借书，借出的书有九百多册。";

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void givesOnePageAndItsAnswer() throws IOException {
        Files.writeString(folder.resolve("library.raw.json"), """
                {"kinds": ["K4"], "text": "三座图书室同日开放\\n2025年3月8日 09:15 来源：清河日报\\n%s\\n打印 收藏 分享"}
                """.formatted(BODY));
        Files.writeString(folder.resolve("library.gold.json"), """
                {"articles": [{"title": "三座图书室同日开放", "body_simplified": "%s", "published": "2025-03-08",
                  "source": "石桥日报", "reporters": []}]}
                """.formatted(BODY));
    }

    @Test
    void saysHowMuchIsRightForEachKindAndForPagesAsTheyCame() {
        assertThat(measure(folder.toString())).isZero();

        assertThat(row("K4")).endsWith("1.000  1.000      1.000/1.000       0  1.000  1.000   0.000");
        assertThat(row("all, as they came")).contains("  0.000 ").doesNotContain("1.000  1.000      1.000/1.000");
    }

    @Test
    void saysWhichPageIsMissing() throws IOException {
        Files.delete(folder.resolve("library.raw.json"));

        assertThat(measure(folder.toString())).isEqualTo(2);
        assertThat(err.toString(UTF_8)).contains("library.html.gz is missing");
    }

    @Test
    void wantsFolders() {
        assertThat(measure()).isEqualTo(2);
        assertThat(measure(folder.resolve("nowhere").toString())).isEqualTo(2);
        assertThat(err.toString(UTF_8)).contains("usage: quality DIR", "not a folder: ");
    }

    private int measure(String... arguments) {
        return MeasureQuality.run(
                List.of(arguments), new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8));
    }

    private String row(String kind) {
        return out.toString(UTF_8)
                .lines()
                .filter(line -> line.startsWith(kind))
                .findFirst()
                .orElse("");
    }
}
