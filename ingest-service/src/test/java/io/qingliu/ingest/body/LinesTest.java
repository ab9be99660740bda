package io.qingliu.ingest.body;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinesTest {
    @Test
    void passesOverBlankLines() throws IOException {
        assertThat(read("\n a \r\n\t\n\r\n新\n", 10)).containsExactly(" a \r", "新");
    }

    @Test
    void needsNoLineEndAtTheEnd() throws IOException {
        assertThat(read("a\nb", 10)).containsExactly("a", "b");
        assertThat(read("", 10)).isEmpty();
    }

    @Test
    void refusesALineThatIsTooLong() throws IOException {
        assertThat(read("12345\n12345", 5)).hasSize(2);
        assertThatExceptionOfType(BodyFault.TooLarge.class)
                .isThrownBy(() -> read("12345\n123456", 5))
                .withMessage("A line has more than 5 bytes");
    }

    @Test
    void keepsALineThatIsLongerThanItsBuffer() throws IOException {
        var longLine = "新".repeat(100_000);

        assertThat(read("a\n" + longLine + "\nb", 400_000)).containsExactly("a", longLine, "b");
    }

    private static List<String> read(String body, long maxLineBytes) throws IOException {
        var lines = new Lines(new ByteArrayInputStream(body.getBytes(UTF_8)), maxLineBytes);
        var found = new ArrayList<String>();
        for (var line = lines.next(); line.isPresent(); line = lines.next()) {
            found.add(new String(line.get(), UTF_8));
        }
        return found;
    }
}
