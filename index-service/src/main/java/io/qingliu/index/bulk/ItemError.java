package io.qingliu.index.bulk;

import java.util.List;
import java.util.Optional;

/**
 * Why a change was not made, without what the cluster quotes of the document.
 *
 * @param status as in HTTP
 * @param type such as {@code document_parsing_exception}
 * @param causes types of the causes, outermost first
 * @param field the field of the mapping that is meant, where the cluster names one
 */
public record ItemError(int status, String type, List<String> causes, Optional<String> field) {
    public ItemError {
        causes = List.copyOf(causes);
    }

    /** For a person, such as {@code document_parsing_exception (status 400), field publishedAt}. */
    public String describe() {
        var text = new StringBuilder(type).append(" (status ").append(status).append(')');
        if (!causes.isEmpty()) {
            text.append(", caused by ").append(String.join(", ", causes));
        }
        field.ifPresent(name -> text.append(", field ").append(name));
        return text.toString();
    }
}
