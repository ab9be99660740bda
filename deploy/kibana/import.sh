#!/bin/sh
# Loads the data views and dashboards into Kibana, over those of an earlier version. What it sets can be set again.
#
#   KIBANA_URL           where Kibana is; without it, http://127.0.0.1:5601. With a base path or a space: .../s/SPACE
#   KIBANA_API_KEY_FILE  a file that holds an API key, if Kibana asks for one
#   KIBANA_CA_FILE       certificates to trust beside those of the system
#   KIBANA_PATIENCE      seconds to wait for Kibana to be there; without it, 300
#
# Needs curl alone. Ends with 0 when all is loaded, 1 when it is not, 2 when it was called wrongly.
set -eu

url=${KIBANA_URL:-http://127.0.0.1:5601}
url=${url%/}
patience=${KIBANA_PATIENCE:-300}
objects=$(dirname "$0")/saved-objects.ndjson
answer=$(mktemp)
trap 'rm -f "$answer"' EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

say() {
    printf '%s\n' "$1" >&2
}

# Options of curl, one a line: never on its command line, where everybody on the machine could read the key.
options() {
    printf 'silent\nmax-time = 60\nheader = "kbn-xsrf: qingliu"\n'
    if [ -n "${KIBANA_API_KEY_FILE:-}" ]; then
        printf 'header = "Authorization: ApiKey %s"\n' "$(tr -d ' \r\n' <"$KIBANA_API_KEY_FILE")"
    fi
    if [ -n "${KIBANA_CA_FILE:-}" ]; then
        printf 'cacert = "%s"\n' "$KIBANA_CA_FILE"
    fi
}

# Prints the status of the answer, 000 where there was none; the answer itself goes into a file.
ask() {
    options | curl --config - --output "$answer" --write-out '%{http_code}' "$@" || true
}

await_kibana() {
    waited=0
    while :; do
        status=$(ask "$url/api/status")
        case $status in
            200) return ;;
            401 | 403)
                say "Kibana at $url refuses the key (status $status); set KIBANA_API_KEY_FILE"
                exit 1
                ;;
        esac
        if [ "$waited" -ge "$patience" ]; then
            say "Kibana at $url is not there after $patience s (last status $status)"
            exit 1
        fi
        [ "$waited" -gt 0 ] || say "waiting for Kibana at $url"
        sleep 2
        waited=$((waited + 2))
    done
}

load() {
    status=$(ask --form "file=@$objects;type=application/ndjson" "$url/api/saved_objects/_import?overwrite=true")
    if [ "$status" = 200 ] && grep -q '"success": *true' "$answer"; then
        say "$(grep -c . "$objects") objects are loaded into Kibana at $url"
        return
    fi
    say "Kibana at $url has not loaded the objects (status $status); it says:"
    cat "$answer" >&2
    say ''
    exit 1
}

if [ ! -r "$objects" ]; then
    say "$objects is not there"
    exit 2
fi
if [ -n "${KIBANA_API_KEY_FILE:-}" ] && [ ! -r "$KIBANA_API_KEY_FILE" ]; then
    say "the file of KIBANA_API_KEY_FILE cannot be read: $KIBANA_API_KEY_FILE"
    exit 2
fi
if ! command -v curl >/dev/null; then
    say 'curl is needed, and not there'
    exit 2
fi
await_kibana
load
