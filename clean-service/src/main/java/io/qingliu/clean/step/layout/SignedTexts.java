package io.qingliu.clean.step.layout;

import io.qingliu.clean.step.layout.Row.Kind;
import java.util.BitSet;
import java.util.List;

/** Texts that end with the name of who wrote them, as the items of a printed column do. */
final class SignedTexts {
    private SignedTexts() {}

    /** The rows from which a text runs to the name of who wrote it, with no headline between. */
    static BitSet of(List<Row> rows) {
        var signed = new BitSet();
        for (int i = rows.size() - 1; i >= 0; i--) {
            var row = rows.get(i);
            boolean goesOn =
                    i + 1 < rows.size() && signed.get(i + 1) && rows.get(i + 1).is(Kind.PARAGRAPH);
            signed.set(i, row.is(Kind.PARAGRAPH) && (row.isSigned() || goesOn));
        }
        return signed;
    }
}
