package io.qingliu.pipeline.input;

import io.qingliu.pipeline.json.Json;
import java.io.IOException;
import java.nio.file.Files;

/** A page of a corpus: {@code {"id": "seed-000", "url": null, "text": "..."}}. */
final class CorpusFile {
    private CorpusFile() {}

    static Found read(InputFile file) throws IOException {
        if (Files.size(file.path()) > RawPage.LARGEST) {
            return Found.Skipped.tooLarge(file.name());
        }
        var page = Json.tryRead(Files.readAllBytes(file.path())).orElseGet(Json::object);
        if (!page.path("text").isTextual()) {
            return new Found.Skipped(file.name(), "has no text");
        }
        var url = page.path("url").asText("").isBlank()
                ? "https://example.org/" + page.path("id").asText(file.name())
                : page.path("url").asText();
        var message = Json.object()
                .put("url", url)
                .put("fetchedAt", file.modified().toString())
                .put("body", page.path("text").asText());
        return new Found.Page(RawPage.of(file.name(), url, Json.bytes(message)));
    }
}
