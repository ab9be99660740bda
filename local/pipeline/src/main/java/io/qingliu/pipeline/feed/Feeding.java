package io.qingliu.pipeline.feed;

import io.qingliu.pipeline.count.Counts;

/**
 * How far the feeding of some files is.
 *
 * @param files how many there are
 * @param filesRead how many of them are read to their end
 * @param pagesSent so far
 * @param before what the services had counted when it began
 */
public record Feeding(int files, int filesRead, int pagesSent, Counts before) {
    /** One more page was sent. */
    public Feeding withPage() {
        return new Feeding(files, filesRead, pagesSent + 1, before);
    }

    /** One more file was read to its end. */
    public Feeding withFile() {
        return new Feeding(files, filesRead + 1, pagesSent, before);
    }
}
