package io.qingliu.clean.step.reading.outline;

import java.util.ArrayList;
import java.util.List;

/** The regions of a page by number, its lines and its pictures, each in the order of the page. */
public record Outline(List<Region> regions, List<TextLine> lines, List<Picture> pictures) {
    public Outline {
        regions = List.copyOf(regions);
        lines = List.copyOf(lines);
        pictures = List.copyOf(pictures);
    }

    public Region root() {
        return regions.getFirst();
    }

    public Region parent(Region region) {
        return regions.get(region.parent());
    }

    public Region regionOf(TextLine line) {
        return regions.get(line.region());
    }

    /** For each region, by number, the regions right in it that hold lines. */
    public List<List<Region>> children() {
        var children = new ArrayList<List<Region>>(regions.size());
        for (int i = 0; i < regions.size(); i++) {
            children.add(new ArrayList<>());
        }
        for (var region : regions) {
            if (region.number() > 0 && !region.isEmpty()) {
                children.get(region.parent()).add(region);
            }
        }
        return children;
    }
}
