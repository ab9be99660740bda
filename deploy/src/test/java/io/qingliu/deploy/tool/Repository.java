package io.qingliu.deploy.tool;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** Files of this repository, by their path from its root. */
public final class Repository {
    private static final Path ROOT =
            Path.of(Objects.requireNonNull(System.getProperty("qingliu.root"), "qingliu.root"));

    private Repository() {}

    public static Path path(String path) {
        return ROOT.resolve(path);
    }

    public static String text(String path) {
        try {
            return Files.readString(path(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
