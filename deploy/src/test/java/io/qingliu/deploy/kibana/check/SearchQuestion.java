package io.qingliu.deploy.kibana.check;

import java.util.ArrayList;

/** What a saved search asks: the newest documents. */
final class SearchQuestion {
    private SearchQuestion() {}

    static Question of(Import all, StoredObject saved, String asker) {
        var source = saved.json("/kibanaSavedObjectMeta/searchSourceJSON");
        var view = View.of(
                all, saved.reference(source.path("indexRefName").asText()).orElseThrow());
        var uses = new ArrayList<Use>();
        view.use(uses);
        var search = Searches.of(source.path("query"), uses);
        var columns = new ArrayList<String>();
        for (var column : saved.attributes().path("columns")) {
            columns.add(column.asText());
            uses.add(Use.of(column.asText(), Use.Kind.SHOW));
        }
        var newest = saved.attributes().at("/sort/0/0").asText();
        uses.add(Use.of(newest, Use.Kind.SORT));
        Searches.documents(search, newest, columns);
        return new Question(asker, view.indices(), search, uses, columns);
    }
}
