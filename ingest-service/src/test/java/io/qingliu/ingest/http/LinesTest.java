package io.qingliu.ingest.http;

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
        assertThat(read("\n a \r\n\t\n\r\n新\n", 10, 100)).containsExactly(" a \r", "新");
    }

    @Test
    void needsNoLineEndAtTheEnd() throws IOException {
        assertThat(read("a\nb", 10, 100)).containsExactly("a", "b");
        assertThat(read("", 10, 100)).isEmpty();
    }

    @Test
    void refusesALineThatIsTooLong() throws IOException {
        assertThat(read("12345\n12345", 5, 100)).hasSize(2);
        assertThatExceptionOfType(Lines.TooLong.class)
                .isThrownBy(() -> read("12345\n123456", 5, 100))
                .withMessage("A line has more than 5 bytes");
    }

    @Test
    void refusesABodyThatIsTooLong() throws IOException {
        assertThat(read("1234\n1234\n", 5, 10)).hasSize(2);
        assertThatExceptionOfType(Lines.TooLong.class)
                .isThrownBy(() -> read("1234\n1234\n\n", 5, 10))
                .withMessage("The body has more than 10 bytes");
    }

    private static List<String> read(String body, long maxLineBytes, long maxBytes) throws IOException {
        var lines = new Lines(new ByteArrayInputStream(body.getBytes(UTF_8)), maxLineBytes, maxBytes);
        var found = new ArrayList<String>();
        for (var line = lines.next(); line.isPresent(); line = lines.next()) {
            found.add(new String(line.get(), UTF_8));
        }
        return found;
    }
}
