package io.qingliu.clean.step.layout;

import io.qingliu.clean.page.Role;
import io.qingliu.clean.step.layout.Row.Kind;
import java.util.List;

/**
 * What announces that a paragraph begins an article.
 *
 * @param headline a short line above it may be a headline
 * @param byline a byline stands above it
 * @param imprint a line that says when and from where stands between a short line and it
 * @param dateline it begins with one, or one stands above it
 * @param heading the markup says that a line above it is a heading
 */
record Opening(boolean headline, boolean byline, boolean imprint, boolean dateline, boolean heading) {
    static Opening of(List<Row> above, Row row) {
        boolean headline = false;
        boolean byline = false;
        boolean imprint = false;
        boolean dateline = row.hasPart(Role.DATELINE);
        boolean heading = false;
        for (var one : above) {
            headline |= (one.is(Kind.SHORT) && Headlines.mayBeHeadline(one)) || one.is(Kind.TITLE);
            byline |= one.is(Kind.BYLINE);
            imprint |= one.is(Kind.IMPRINT) && headline;
            dateline |= one.is(Kind.DATELINE);
            heading |= one.heading();
        }
        return new Opening(headline, byline, imprint, dateline, heading);
    }

    boolean announced() {
        return byline || imprint || dateline || heading;
    }
}
