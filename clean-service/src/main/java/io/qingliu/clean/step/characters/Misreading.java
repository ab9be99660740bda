package io.qingliu.clean.step.characters;

import java.util.Optional;

/** One way in which bytes are read in the wrong charset, and how to tell and undo it. */
sealed interface Misreading permits ShiftedGbk, Utf8AsGbk, ReadAsWestern {
    /** A stretch that can be put right, and what it was meant to be. */
    record Repair(int start, int end, String meant) {}

    /** Whether a stretch can begin with this character; asked for each character of a text. */
    boolean mayBeginWith(char c);

    /** The stretch that begins at this position; empty unless what it was meant to be is beyond doubt. */
    Optional<Repair> at(String text, int position);
}
