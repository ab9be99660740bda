# Becomes the program given as arguments, and lets it end when the JVM that started it is gone, even by kill -9, which no
# signal tells. Only that JVM holds the other end of the standard input, so the input ends with it, or when it closes it.
#
#   sh lifeline.sh SECONDS INPUT PROGRAM ARGUMENT...
#
# SECONDS is what an orderly end may take; INPUT is a file to feed to the program, or nothing.

# Ctrl-C, and the closing of a terminal, reach every process of the group, but it is the parent that stops its children,
# in order. A program inherits what is ignored, and HotSpot leaves alone what was ignored when it started.
trap '' INT HUP

patience=$1
input=$2
shift 2
exec 3<&0 </dev/null

if [ -n "$input" ]; then
    rm -f "$input.line"
    mkfifo "$input.line"
fi

# A second shell waits in the program's stead. It knows the program by $$, the id of the shell that becomes it.
(
    if [ -n "$input" ]; then
        exec 4>"$input.line"
        cat "$input" >&4 # and 4 stays open: the program's input ends with this shell
    fi
    while read -r word; do :; done <&3
    kill -TERM $$
    while kill -0 $$ && [ "$patience" -gt 0 ]; do
        sleep 1
        patience=$((patience - 1))
    done
    kill -KILL $$
) 2>/dev/null &

if [ -n "$input" ]; then
    exec <"$input.line"
fi
exec 3<&-
exec "$@"
