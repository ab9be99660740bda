package io.qingliu.ingest.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A key that pages may be sent with.
 *
 * @param name whose it is; several keys may have the same, so that a new one can be handed out before the old one goes
 * @param sha256 of the key, hex
 */
record ApiKey(String name, String sha256) {
    /** True where this is the key; takes as long for one that is nearly right as for any other. */
    boolean is(String sha256OfPresented) {
        return MessageDigest.isEqual(sha256.getBytes(UTF_8), sha256OfPresented.getBytes(UTF_8));
    }

    static String sha256(String key) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(key.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
