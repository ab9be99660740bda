package io.qingliu.pipeline.send;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayOutputStream;
import java.util.List;

/** Things that are sent with one request. */
record Parcel(Way way, List<Thing> things) {
    Parcel {
        things = List.copyOf(things);
    }

    /** The body of the request, packed with zstd. */
    byte[] packed() {
        var body = new ByteArrayOutputStream();
        for (var thing : things) {
            body.writeBytes(thing.bytes());
            body.writeBytes(way.separator().getBytes(US_ASCII));
        }
        return Zstd.compress(body.toByteArray());
    }

    /** Both halves; there are at least two things. */
    List<Parcel> halves() {
        var middle = things.size() / 2;
        return List.of(
                new Parcel(way, things.subList(0, middle)), new Parcel(way, things.subList(middle, things.size())));
    }

    /** The name of what an item of the answer is about. */
    String name(int index, long offset) {
        return switch (way) {
            case PAGES -> index < things.size() ? things.get(index).name() : "?";
            case RECORDS -> nameAt(offset);
        };
    }

    private String nameAt(long offset) {
        var end = 0L;
        for (var thing : things) {
            end += thing.bytes().length;
            if (offset < end) {
                return thing.name();
            }
        }
        return things.getLast().name();
    }
}
