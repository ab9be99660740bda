package io.qingliu.embedded;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** The settings of one node, which the product reads from elasticsearch.yml. */
record ElasticsearchSettings(Path home, NodeFiles files, int port) {
    Map<String, String> toMap() {
        var settings = new TreeMap<String, String>();
        settings.put("path.home", home.toString());
        settings.put("path.data", files.data().directory("data").toString());
        settings.put("path.repo", files.data().directory("snapshots").toString());
        settings.put("path.logs", files.logs().toString());
        settings.put("cluster.name", "qingliu-local");
        settings.put("node.name", "node-1");
        settings.put("discovery.type", "single-node");
        settings.put("network.host", "127.0.0.1");
        settings.put("http.port", Integer.toString(port));
        settings.put("transport.port", "0");
        // Writes logs/http.ports when the node has started.
        settings.put("node.portsfile", "true");
        // A developer's disk is nearly full more often than not; without this the node would refuse to index.
        settings.put("cluster.routing.allocation.disk.threshold_enabled", "false");
        return settings;
    }
}
