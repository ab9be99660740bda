package io.qingliu.pipeline.overview;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import io.qingliu.pipeline.search.ArticleIndex;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which answer belongs to which address. Nothing here changes anything, and nobody but this machine is answered. */
final class Routes implements HttpHandler {
    private static final System.Logger LOG = System.getLogger(Routes.class.getName());
    // A page elsewhere may call itself by a name that leads to this machine, but then it asks for that name.
    private static final Pattern THIS_MACHINE = Pattern.compile("(?:localhost|127\\.0\\.0\\.1|\\[::1])(?::\\d+)?");
    private static final Pattern FILE = Pattern.compile("/page/(?<name>[a-z-]+)\\.(?<kind>js|css|svg)");
    private static final Pattern ARTICLE = Pattern.compile("/articles/(?<id>[0-9a-f]{32}(?:-[0-9]{2,9})?)");
    private static final Pattern ORIGINAL = Pattern.compile("/originals/(?<id>[0-9a-f]{32})");
    private static final Pattern EXPLAIN = Pattern.compile("/explain/(?<id>[0-9a-f]{32})");
    private static final Map<String, String> TYPES =
            Map.of("js", "text/javascript", "css", "text/css", "svg", "image/svg+xml");

    private final Flow flow;
    private final ArticleIndex articles;
    private final Originals originals;

    Routes(Flow flow, ArticleIndex articles, Originals originals) {
        this.flow = flow;
        this.articles = articles;
        this.originals = originals;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            answer(exchange).sendTo(exchange);
        }
    }

    private Answer answer(HttpExchange exchange) {
        var host = exchange.getRequestHeaders().getFirst("Host");
        if (host == null || !THIS_MACHINE.matcher(host).matches()) {
            return Answer.problem(421, "This page is for the machine that it runs on.");
        }
        if (!exchange.getRequestMethod().equals("GET")) {
            return Answer.problem(405, "Only GET is answered here.");
        }
        var path = exchange.getRequestURI().getPath();
        try {
            return route(path, Parameters.of(exchange.getRequestURI().getRawQuery()));
        } catch (IllegalArgumentException e) {
            return Answer.problem(400, "This question cannot be read.");
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "a question was not answered path=" + path, e);
            return Answer.problem(503, "The services do not answer.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Answer.problem(503, "The run is ending.");
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "a question was not answered path=" + path, e);
            return Answer.problem(503, "The services do not answer.");
        }
    }

    private Answer route(String path, Parameters parameters) throws IOException, InterruptedException {
        if (path.equals("/flow")) {
            return Answer.json(flow.now());
        }
        if (path.equals("/articles")) {
            return Answer.json(articles.find(parameters.query()));
        }
        var article = id(ARTICLE, path);
        if (article.isPresent()) {
            return articles.article(article.get(), parameters.query())
                    .map(Answer::json)
                    .orElseGet(Routes::nothing);
        }
        var original = id(ORIGINAL, path);
        if (original.isPresent()) {
            return originals.tell(original.get());
        }
        var explained = id(EXPLAIN, path);
        if (explained.isPresent()) {
            return originals.explain(explained.get());
        }
        return file(path);
    }

    private static Optional<String> id(Pattern pattern, String path) {
        var matcher = pattern.matcher(path);
        return matcher.matches() ? Optional.of(matcher.group("id")) : Optional.empty();
    }

    private static Answer file(String path) throws IOException {
        if (path.equals("/")) {
            return file("overview.html", "text/html");
        }
        var matcher = FILE.matcher(path);
        if (!matcher.matches()) {
            return nothing();
        }
        var kind = matcher.group("kind");
        return file(
                matcher.group("name") + "." + kind,
                Optional.ofNullable(TYPES.get(kind)).orElseThrow());
    }

    private static Answer file(String name, String type) throws IOException {
        try (var file = Routes.class.getResourceAsStream("page/" + name)) {
            return file == null ? nothing() : Answer.file(file.readAllBytes(), type);
        }
    }

    private static Answer nothing() {
        return Answer.problem(404, "There is nothing here.");
    }
}
