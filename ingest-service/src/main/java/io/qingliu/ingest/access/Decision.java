package io.qingliu.ingest.access;

/** Whether somebody may send. */
public sealed interface Decision {
    /** Yes; {@code name} says who it is: the name of the key, or a word for everybody where none is asked for. */
    record Allowed(String name) implements Decision {}

    /** No key came with the request, or one that is not known. */
    record Unknown() implements Decision {}

    /** Nobody can be let in: keys are asked for, and there is none. */
    record NoKeys() implements Decision {}
}
