package io.qingliu.embedded;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * Lets a child end when this JVM is gone, even by {@code kill -9}, which no signal and no shutdown hook tells.
 * Only this JVM holds the other end of the child's standard input, so that input ends with it.
 */
enum Lifeline {
    /** The program itself ends when its input ends. */
    OWN_INPUT("""
            trap '' INT HUP
            shift
            exec "$@"
            """),

    /**
     * A second shell waits for the end of the input in the program's stead. Not an agent inside the child: that would
     * cost it its class-data archive, which halves the time to start. And it can end a JVM that hangs.
     */
    WATCHER("""
            trap '' INT HUP
            patience=$1
            shift
            exec 3<&0 </dev/null
            (
                while read -r word; do :; done <&3
                kill -TERM $$
                while kill -0 $$ && [ $patience -gt 0 ]; do sleep 1; patience=$((patience - 1)); done
                kill -KILL $$
            ) 2>/dev/null &
            exec 3<&-
            exec "$@"
            """);

    // Both ignore what the terminal sends: Ctrl-C goes to every process of the group, but it is the parent that stops
    // its children, in order. HotSpot leaves a signal alone that was ignored when it started, and a shell hands that
    // down to the program it becomes. And both become the program, so its process id is that of the shell.
    private final String script;

    Lifeline(String script) {
        this.script = script;
    }

    /** The command to run instead; an orderly end that takes longer than {@code stopping} is forced. */
    List<String> around(List<String> command, Duration stopping) {
        var shell = List.of("/bin/sh", "-c", script, "sh", Long.toString(Math.max(1, stopping.toSeconds())));
        return Stream.concat(shell.stream(), command.stream()).toList();
    }
}
