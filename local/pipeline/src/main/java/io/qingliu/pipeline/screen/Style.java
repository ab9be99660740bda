package io.qingliu.pipeline.screen;

/** Colours, or none. */
public enum Style {
    PLAIN {
        @Override
        String in(Colour colour, String text) {
            return text;
        }
    },
    COLOURED {
        @Override
        String in(Colour colour, String text) {
            return "\u001B[" + colour.code + "m" + text + "\u001B[0m";
        }
    };

    /** What a colour means here. */
    public enum Colour {
        GOOD("32"),
        NOTABLE("33"),
        BAD("31"),
        QUIET("2"),
        STRONG("1");

        private final String code;

        Colour(String code) {
            this.code = code;
        }
    }

    abstract String in(Colour colour, String text);
}
