package io.qingliu.embedded;

import java.time.Instant;

/** A process by its id and its start, because ids are used again. */
record RunningProcess(long id, long startedAtMillis) {
    static RunningProcess of(ProcessHandle process) {
        return new RunningProcess(process.pid(), started(process));
    }

    static RunningProcess parse(String line) {
        var space = line.indexOf(' ');
        return new RunningProcess(
                Long.parseLong(line, 0, space, 10), Long.parseLong(line, space + 1, line.length(), 10));
    }

    boolean isAlive() {
        return ProcessHandle.of(id)
                .filter(ProcessHandle::isAlive)
                .filter(process -> started(process) == startedAtMillis)
                .isPresent();
    }

    @Override
    public String toString() {
        return id + " " + startedAtMillis;
    }

    private static long started(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    }
}
