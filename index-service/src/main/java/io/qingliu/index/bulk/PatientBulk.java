package io.qingliu.index.bulk;

import io.qingliu.index.article.Change;
import io.qingliu.index.bulk.Answer.Given;
import io.qingliu.index.bulk.Answer.Unavailable;
import java.util.List;

/** Sends a request until there is an answer to it. */
record PatientBulk(Bulk bulk, Holding holding) {
    Given send(List<Change> changes) {
        while (true) {
            switch (bulk.send(changes)) {
                case Unavailable answer -> holding.hold(answer.reason());
                case Given answer -> {
                    return answer;
                }
            }
        }
    }
}
