package io.qingliu.clean.message;

/** A field is missing or its value is not allowed; says which one and never what stood there. */
final class InvalidField extends Exception {
    private static final long serialVersionUID = 1L;

    private final String field;

    InvalidField(String field) {
        super(field);
        this.field = field;
    }

    String field() {
        return field;
    }
}
