package io.qingliu.embedded;

/** A started Kafka node, wherever it runs. */
sealed interface Broker extends AutoCloseable permits BrokerInThisJvm, BrokerProcess {
    @Override
    void close();
}
