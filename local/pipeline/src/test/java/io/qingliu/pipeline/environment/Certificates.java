package io.qingliu.pipeline.environment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** An authority of our own and the certificates that it signs, made by the JDK's keytool. */
record Certificates(Path folder) {
    static final String PASSWORD = "password of the key stores";

    static Certificates in(Path folder) throws IOException, InterruptedException, GeneralSecurityException {
        var certificates = new Certificates(folder);
        certificates.generate("authority", "-ext", "bc:c");
        var authority = certificates.load(certificates.all()).getCertificate("authority");
        var pem = "-----BEGIN CERTIFICATE-----\n%s\n-----END CERTIFICATE-----\n"
                .formatted(Base64.getMimeEncoder().encodeToString(authority.getEncoded()));
        Files.writeString(certificates.authority(), pem);
        return certificates;
    }

    /** The certificate of the authority, as PEM. */
    Path authority() {
        return folder.resolve("authority.pem");
    }

    /** A key store of PKCS#12 with a new certificate for 127.0.0.1. */
    Path signed(String name) throws IOException, InterruptedException {
        generate(name, "-signer", "authority", "-ext", "san=ip:127.0.0.1");
        var store = store(name);
        keytool(
                "-importkeystore",
                "-srckeystore",
                all().toString(),
                "-srcstorepass",
                PASSWORD,
                "-srcalias",
                name,
                "-destkeystore",
                store.toString(),
                "-deststorepass",
                PASSWORD);
        return store;
    }

    /** Where that key store is. */
    Path store(String name) {
        return folder.resolve(name + ".p12");
    }

    /** What a server with this key store speaks TLS with. */
    SSLContext context(Path store) throws IOException, GeneralSecurityException {
        var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(load(store), PASSWORD.toCharArray());
        var context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), null, null);
        return context;
    }

    private Path all() {
        return folder.resolve("all.p12");
    }

    private void generate(String name, String... more) throws IOException, InterruptedException {
        var arguments = new ArrayList<>(List.of(
                "-genkeypair",
                "-alias",
                name,
                "-dname",
                "CN=" + name,
                "-keyalg",
                "EC",
                "-validity",
                "2",
                "-keystore",
                all().toString(),
                "-storepass",
                PASSWORD));
        arguments.addAll(List.of(more));
        keytool(arguments.toArray(String[]::new));
    }

    private KeyStore load(Path store) throws IOException, GeneralSecurityException {
        return KeyStore.getInstance(store.toFile(), PASSWORD.toCharArray());
    }

    private void keytool(String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(), "-J-Duser.language=en"));
        command.addAll(List.of(arguments));
        var output = folder.resolve("keytool.log");
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        if (!process.waitFor(2, TimeUnit.MINUTES) || process.exitValue() != 0) {
            throw new IllegalStateException("keytool: " + Files.readString(output));
        }
    }
}
