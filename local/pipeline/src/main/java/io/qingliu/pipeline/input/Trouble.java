package io.qingliu.pipeline.input;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;

/** Trouble in words. Some exceptions have no message at all, and those of the file system only the name of the file. */
public final class Trouble {
    private Trouble() {}

    /** What went wrong, for a person. */
    public static String of(Exception trouble) {
        return switch (trouble) {
            case NoSuchFileException e -> "there is no " + e.getFile();
            case AccessDeniedException e -> "no permission for " + e.getFile();
            case FileAlreadyExistsException e -> e.getFile() + " is there and is no folder";
            default -> trouble.getMessage() == null ? trouble.getClass().getSimpleName() : trouble.getMessage();
        };
    }
}
