package io.qingliu.ingest.http;

import io.qingliu.ingest.IngestConfiguration;
import jakarta.inject.Singleton;
import java.util.concurrent.Semaphore;

/** Lets a bounded number of requests in, because each may hold tens of megabytes. */
@Singleton
class Admission {
    private final Semaphore places;

    Admission(IngestConfiguration configuration) {
        places = new Semaphore(configuration.http().maxRequests());
    }

    /** False where it is full; whoever enters leaves. */
    boolean enter() {
        return places.tryAcquire();
    }

    void leave() {
        places.release();
    }
}
