package io.qingliu.deploy.kibana.source;

import java.util.List;

/**
 * What a dashboard looks at.
 *
 * @param indices a name, an alias or a pattern
 * @param time the field that Kibana's clock goes by
 * @param links fields that are shown as links
 */
public record DataView(String id, String name, String indices, String time, List<String> links) {
    public DataView {
        links = List.copyOf(links);
    }
}
