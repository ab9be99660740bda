package io.qingliu.clean.step.places;

import java.util.List;

/** A stretch of a text that may name a division; {@code senses} says which. */
record Mention(int start, int end, String name, List<Sense> senses) {}
