package io.qingliu.benchmarks.indexing;

import io.qingliu.benchmarks.comparison.Work;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Pattern;

/** What is asked of Elasticsearch from outside, which costs it next to nothing. */
final class Cluster implements Work {
    private static final Pattern COUNT = Pattern.compile("\"(?:index_total|count)\":([0-9]+)");

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI elasticsearch;

    Cluster(URI elasticsearch) {
        this.elasticsearch = elasticsearch;
    }

    /** How many articles have been written since the index was made; 0 where there is none. */
    @Override
    public long done() throws IOException, InterruptedException {
        return count("/" + Articles.INDEX + "/_stats/indexing?filter_path=_all.primaries.indexing.index_total");
    }

    /** How many articles can be found. */
    long found() throws IOException, InterruptedException {
        return count("/articles/_count?filter_path=count");
    }

    private long count(String path) throws IOException, InterruptedException {
        var matcher = COUNT.matcher(send("GET", path));
        return matcher.find() ? Long.parseLong(matcher.group(1)) : 0;
    }

    /** Forgets all that was written. */
    @Override
    public void restart() throws IOException, InterruptedException {
        send("DELETE", "/" + Articles.INDEX);
    }

    private String send(String method, String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(elasticsearch.resolve(path))
                .method(method, HttpRequest.BodyPublishers.noBody())
                .build();
        return http.send(request, BodyHandlers.ofString()).body();
    }
}
