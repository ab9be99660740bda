#!/bin/bash
# Creates the topics of topics.conf that are missing and gives those that exist the configuration that stands there.
# Doing it again is harmless. usage: create.sh BOOTSTRAP_SERVERS [CLIENT_PROPERTIES]
# Needs Kafka's command line tools, as they are in its image; KAFKA_BIN says where, without it /opt/kafka/bin.
set -euo pipefail

bin=${KAFKA_BIN:-/opt/kafka/bin}
list=$(dirname "${BASH_SOURCE[0]}")/topics.conf
client=(--bootstrap-server "$1")
if (($# > 1)); then
    client+=(--command-config "$2")
fi

# Creates one topic, or tells it what it has not been told yet; its number of partitions stays as it is.
bring() {
    local name=$1 partitions=$2 setting is
    shift 2
    is=$(awk -F'\t' -v topic="Topic: $name" '$1 == topic' <<<"$existing")
    if [[ -z $is ]]; then
        "$bin/kafka-topics.sh" "${client[@]}" --create --if-not-exists --topic "$name" --partitions "$partitions" "${@/#/--config=}"
        return
    fi
    if ! grep -qw "PartitionCount: $partitions" <<<"$is"; then
        echo "$name has another number of partitions than $partitions, which is left alone: keys would move" >&2
    fi
    for setting in "$@"; do
        if ! grep -qE "[ ,]$setting(,|\$)" <<<"$is"; then
            echo "$name: $setting"
            "$bin/kafka-configs.sh" "${client[@]}" --alter --topic "$name" --add-config "$(IFS=,; echo "$*")"
            return
        fi
    done
}

existing=$("$bin/kafka-topics.sh" "${client[@]}" --describe --exclude-internal)
while read -r name partitions settings; do
    # shellcheck disable=SC2086 # several settings are several words
    [[ -z $name || $name == \#* ]] || bring "$name" "$partitions" $settings
done <"$list"
