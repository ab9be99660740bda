package io.qingliu.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A broker in a class loader of its own: the code under test never meets the broker's libraries,
 * and two brokers never meet each other's static state.
 */
final class BrokerInThisJvm implements Broker {
    private static final String BROKER = "io.qingliu.embedded.broker.Broker";

    private final URLClassLoader libraries;
    private final AutoCloseable broker;

    private BrokerInThisJvm(URLClassLoader libraries, AutoCloseable broker) {
        this.libraries = libraries;
        this.broker = broker;
    }

    /** Returns when clients can connect. */
    static BrokerInThisJvm start(Path home, KafkaFiles files) {
        files.data().ownedBy(ProcessHandle.current());
        // The directory with the log4j2.properties first: a system property would be that of the whole JVM.
        var urls = Stream.concat(Stream.of(files.config()), Homes.jars(home.resolve("lib")).stream())
                .map(BrokerInThisJvm::url)
                .toArray(URL[]::new);
        var libraries = new URLClassLoader("kafka", urls, ClassLoader.getPlatformClassLoader());
        var thread = Thread.currentThread();
        var before = thread.getContextClassLoader();
        var locale = Locale.getDefault();
        thread.setContextClassLoader(libraries); // Kafka, and each thread it starts, looks up its plugins here
        Locale.setDefault(Locale.ROOT); // Kafka 4.1 looks for an enum constant CLASSİC in a Turkish JVM and fails
        try {
            var start = libraries.loadClass(BROKER).getMethod("startAsGuest", Path.class);
            return new BrokerInThisJvm(libraries, (AutoCloseable) start.invoke(null, files.settings()));
        } catch (InvocationTargetException e) {
            close(libraries);
            throw new StartFailure("Kafka did not start: " + e.getCause() + ". Its log: " + files.log(), e);
        } catch (ReflectiveOperationException e) {
            close(libraries);
            throw new StartFailure("The assembled Kafka does not fit: " + e, e);
        } finally {
            Locale.setDefault(locale);
            thread.setContextClassLoader(before);
        }
    }

    @Override
    public boolean isAlive() {
        return true;
    }

    @Override
    public void close() {
        try {
            broker.close();
        } catch (Exception e) {
            throw new IllegalStateException("Kafka did not stop cleanly: " + e, e);
        } finally {
            close(libraries);
        }
    }

    private static void close(URLClassLoader libraries) {
        try {
            libraries.close();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot close the broker's libraries", e);
        }
    }

    private static URL url(Path path) {
        try {
            return path.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException("No URL for " + path, e);
        }
    }
}
