package io.qingliu.ingest.raw;

import java.util.Optional;

/** What a delivered message turned out to be. */
public sealed interface RawMessage {
    /**
     * An object.
     *
     * @param wrongType the first field whose JSON type is not the agreed one; such fields are left out of the page
     */
    record Page(RawPage page, Optional<WrongType> wrongType) implements RawMessage {}

    /**
     * JSON, but no object; {@code found} is what it is, such as {@code an array}.
     *
     * @param pointer JSON pointer (RFC 6901) to it; empty for the whole message
     */
    record NotAnObject(String pointer, String found) implements RawMessage {}

    /** No JSON; {@code detail} says where it breaks, without the text. */
    record Unreadable(Fault fault, String detail) implements RawMessage {}

    /**
     * A record whose headers or envelope contradict themselves or the agreement, so that nobody can say which page it is.
     *
     * @param pointer JSON pointer (RFC 6901) into the value; {@code /headers/NAME} is a header of the record
     * @param detail ends the sentence of the doubt; never text of the record
     */
    record Unclear(Doubt doubt, String pointer, String detail) implements RawMessage {}

    /** What is unclear about a record. */
    enum Doubt {
        /** A header of the record cannot be read. */
        HEADER,
        /** It claims to be a CloudEvent, and is none. */
        EVENT,
        /** It has the marks of several forms. */
        FORM,
        /** It asks for a mapping that there is not. */
        MAPPING
    }

    /**
     * A field with another JSON type than agreed.
     *
     * @param pointer JSON pointer (RFC 6901) to it
     */
    record WrongType(String pointer, String expected, String found) {}

    /** Why a message is no JSON. */
    enum Fault {
        /** The bytes are not UTF-8. */
        NOT_UTF8,
        /** The text is not JSON, or breaks off. */
        NOT_JSON,
        /** Nested deeper than allowed. */
        TOO_DEEP
    }
}
