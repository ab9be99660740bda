package io.qingliu.clean.step.reading.outline;

/**
 * A picture.
 *
 * @param line number of the line that it stands before
 * @param region number of the region that holds it
 * @param text what the page shows where it cannot show the picture; often the caption
 */
public record Picture(int line, int region, String text) {}
