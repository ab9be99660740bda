package io.qingliu.clean.preview;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.qingliu.clean.text.Cause;
import io.qingliu.clean.text.Fate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What became of one stretch of a page.
 *
 * @param start its first UTF-16 unit in the page as it was sent
 * @param end one past the last; the same as {@code start} where something was inserted
 * @param becomes what stands there in the end: empty where it was removed, the same where it was only said what it is
 * @param causes by which steps, the first first
 */
@Schema(
        description =
                "What became of one stretch of the page, in UTF-16 units of the page as it was sent. Marks ascend and"
                        + " do not overlap; with each put in the place of its stretch, the page is what is left of it.")
public record PageMark(int start, int end, String becomes, List<MarkCause> causes) {

    /** A step, and what it takes the stretch for; the role is left out where it repairs characters. */
    public record MarkCause(
            String step,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) String role) {
        static MarkCause of(Cause cause) {
            return new MarkCause(cause.step(), cause.role());
        }
    }

    static PageMark of(Fate fate) {
        return new PageMark(
                fate.span().start(),
                fate.span().end(),
                fate.becomes(),
                fate.causes().stream().map(MarkCause::of).toList());
    }
}
