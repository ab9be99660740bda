package io.qingliu.deploy.kibana;

import io.qingliu.deploy.kibana.check.Import;
import io.qingliu.deploy.kibana.index.Templates;
import io.qingliu.deploy.kibana.source.Sources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The files of the repository that all tests here are about. */
final class Deployed {
    static final Path ROOT = Path.of(System.getProperty("qingliu.root"));
    static final Path FOLDER = ROOT.resolve("deploy/kibana");
    static final Path OBJECTS = FOLDER.resolve("saved-objects.ndjson");

    private Deployed() {}

    static Templates templates() {
        return Templates.in(ROOT.resolve("index-service/src/main/resources/elasticsearch"));
    }

    static Sources sources() {
        return Sources.in(FOLDER);
    }

    static String ndjson() {
        try {
            return Files.readString(OBJECTS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Import objects() {
        return Import.of(ndjson());
    }
}
