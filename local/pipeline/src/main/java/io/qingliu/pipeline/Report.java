package io.qingliu.pipeline;

import io.qingliu.pipeline.count.Counts;
import io.qingliu.pipeline.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;

/**
 * The figures of a run as JSON: {@code {"pages": {...}, "articles": {...}, "seconds": 1.2}}.
 *
 * @param took from the first page sent to the last outcome, over all rounds
 */
record Report(Counts counts, Duration took) {
    /** Writes the file; whoever reads it sees the old one or the new one, never half of one. */
    void writeTo(Path file) throws IOException {
        var target = file.toAbsolutePath();
        Files.createDirectories(target.getParent());
        var half = Files.createTempFile(target.getParent(), ".report", ".json");
        Files.write(half, json());
        Files.move(half, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    byte[] json() {
        var report = Json.object();
        report.putObject("pages")
                .put("accepted", counts.ingest().accepted())
                .put("cleaned", counts.clean().cleaned())
                .put("unchanged", counts.clean().unchanged())
                .put("superseded", counts.clean().superseded())
                .put("rejected", counts.rejected())
                .put("deadLettered", counts.deadLetteredPages());
        report.putObject("articles")
                .put("emitted", counts.clean().emitted())
                .put("indexed", counts.index().indexed())
                .put("unchanged", counts.index().unchanged())
                .put("superseded", counts.index().superseded())
                .put("deleted", counts.index().deleted())
                .put("deadLettered", counts.index().deadLettered());
        report.put("seconds", took.toMillis() / 1000.0);
        return Json.bytes(report);
    }
}
