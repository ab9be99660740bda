package io.qingliu.embedded;

/** A started Kafka node, wherever it runs. */
sealed interface Broker extends AutoCloseable permits BrokerInThisJvm, BrokerProcess {
    /** False once it has ended by itself. One inside this JVM cannot. */
    boolean isAlive();

    @Override
    void close();
}
