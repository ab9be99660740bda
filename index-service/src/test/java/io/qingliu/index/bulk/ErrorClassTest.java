package io.qingliu.index.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ErrorClassTest {
    @ParameterizedTest
    @CsvSource({
        "409, version_conflict_engine_exception, SUPERSEDED",
        // The cluster, whatever its status says.
        "429, es_rejected_execution_exception, TRY_AGAIN",
        "429, circuit_breaking_exception, TRY_AGAIN",
        "403, cluster_block_exception, TRY_AGAIN",
        "503, unavailable_shards_exception, TRY_AGAIN",
        "500, node_closed_exception, TRY_AGAIN",
        "400, index_closed_exception, TRY_AGAIN",
        "404, index_not_found_exception, TRY_AGAIN",
        "400, validation_exception, TRY_AGAIN",
        "400, resource_already_exists_exception, TRY_AGAIN",
        "401, security_exception, TRY_AGAIN",
        "403, security_exception, TRY_AGAIN",
        "500, i_o_exception, TRY_AGAIN",
        "503, process_cluster_event_timeout_exception, TRY_AGAIN",
        // A status that says enough.
        "401, of_a_new_release_exception, TRY_AGAIN",
        "403, of_a_new_release_exception, TRY_AGAIN",
        "429, of_a_new_release_exception, TRY_AGAIN",
        "500, of_a_new_release_exception, TRY_AGAIN",
        "502, of_a_new_release_exception, TRY_AGAIN",
        "503, of_a_new_release_exception, TRY_AGAIN",
        "504, of_a_new_release_exception, TRY_AGAIN",
        "503, illegal_argument_exception, TRY_AGAIN",
        // The document.
        "400, document_parsing_exception, REFUSED",
        "400, mapper_parsing_exception, REFUSED",
        "400, strict_dynamic_mapping_exception, REFUSED",
        "400, illegal_argument_exception, REFUSED",
        "400, action_request_validation_exception, REFUSED",
        "400, x_content_parse_exception, REFUSED",
        "400, max_bytes_length_exceeded_exception, REFUSED",
        // Nobody knows.
        "400, of_a_new_release_exception, UNKNOWN",
        "404, of_a_new_release_exception, UNKNOWN",
        "409, of_a_new_release_exception, UNKNOWN",
        "418, of_a_new_release_exception, UNKNOWN",
        "200, no_result, UNKNOWN",
        "500, null_pointer_exception, UNKNOWN",
        "500, class_cast_exception, UNKNOWN",
    })
    void putsEachErrorIntoItsClass(int status, String type, ErrorClass expected) {
        assertThat(ErrorClass.of(new ItemError(status, type, List.of(), Optional.empty())))
                .isEqualTo(expected);
    }
}
