package io.qingliu.index.bulk;

import java.util.Set;

/** What an error of one item means. The closed table of everything that Elasticsearch is known to say. */
public enum ErrorClass {
    /** The index holds something newer. */
    SUPERSEDED,
    /** The cluster cannot take it now; the document is not to blame. Tried again until it can. */
    TRY_AGAIN,
    /** The document is to blame, and would be again. */
    REFUSED,
    /** Neither is known. Tried again a few times. */
    UNKNOWN;

    private static final Set<String> ON_THE_CLUSTER = Set.of(
            "already_closed_exception",
            "authentication_processing_error",
            "circuit_breaking_exception",
            "cluster_block_exception", // disk full, index read only, no master
            "connect_transport_exception",
            "engine_closed_exception",
            "es_rejected_execution_exception",
            "failed_to_commit_cluster_state_exception",
            "file_system_exception",
            "i_o_exception",
            "illegal_index_shard_state_exception",
            "index_closed_exception", // by an operator: 400, but nothing is wrong with the document
            "index_not_found_exception", // the cluster does not make indices by itself
            "index_shard_closed_exception",
            "index_shard_not_started_exception",
            "master_not_discovered_exception",
            "no_master_block_exception",
            "no_shard_available_action_exception",
            "node_closed_exception",
            "node_disconnected_exception",
            "node_not_connected_exception",
            "not_master_exception",
            "out_of_memory_error",
            "primary_missing_action_exception",
            "process_cluster_event_timeout_exception",
            "receive_timeout_transport_exception",
            "resource_already_exists_exception", // two nodes made the month's index at once
            "retry_on_primary_exception",
            "retry_on_replica_exception",
            "security_exception",
            "send_request_transport_exception",
            "shard_lock_obtain_failed_exception",
            "shard_not_found_exception",
            "shard_not_in_primary_mode_exception",
            "task_cancelled_exception",
            "timeout_exception",
            "unavailable_shards_exception",
            "validation_exception"); // the cluster has as many shards as it may have

    private static final Set<String> ON_THE_DOCUMENT = Set.of(
            "action_request_validation_exception",
            "date_time_exception",
            "date_time_parse_exception",
            "document_parsing_exception",
            "illegal_argument_exception", // e.g. a term above 32,766 bytes
            "input_coercion_exception",
            "json_e_o_f_exception",
            "json_parse_exception",
            "mapper_exception",
            "mapper_parsing_exception",
            "max_bytes_length_exceeded_exception",
            "not_x_content_exception",
            "number_format_exception",
            "parse_exception",
            "parsing_exception",
            "stream_constraints_exception",
            "strict_dynamic_mapping_exception",
            "x_content_e_o_f_exception",
            "x_content_parse_exception");

    // A fault in the server's program (500) that the document sets off would otherwise hold its partition for ever.
    private static final Set<String> PERHAPS_ON_THE_DOCUMENT = Set.of(
            "arithmetic_exception",
            "array_index_out_of_bounds_exception",
            "assertion_error",
            "class_cast_exception",
            "illegal_state_exception",
            "index_out_of_bounds_exception",
            "negative_array_size_exception",
            "null_pointer_exception",
            "stack_overflow_error",
            "string_index_out_of_bounds_exception",
            "unsupported_operation_exception");

    /** Looks at the type first; where that says nothing, the status decides. */
    public static ErrorClass of(ItemError error) {
        var type = error.type();
        if (type.equals("version_conflict_engine_exception")) {
            return SUPERSEDED;
        }
        if (ON_THE_CLUSTER.contains(type)) {
            return TRY_AGAIN;
        }
        if (ON_THE_DOCUMENT.contains(type)) {
            return error.status() >= 500 ? TRY_AGAIN : REFUSED;
        }
        if (PERHAPS_ON_THE_DOCUMENT.contains(type)) {
            return UNKNOWN;
        }
        return switch (error.status()) {
            case 401, 403, 429 -> TRY_AGAIN;
            default -> error.status() >= 500 ? TRY_AGAIN : UNKNOWN;
        };
    }
}
