package io.qingliu.clean.cli;

/** The command cannot do what it was asked; the message tells the person at the keyboard why. */
final class UnusableInput extends Exception {
    private static final long serialVersionUID = 1L;

    UnusableInput(String message) {
        super(message);
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}
