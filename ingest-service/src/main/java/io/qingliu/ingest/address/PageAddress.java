package io.qingliu.ingest.address;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The address of one page.
 *
 * @param pageId first 32 hex digits of the SHA-256 of the canonical URL
 * @param canonicalUrl the one spelling of the URL, ASCII only
 * @param host host of the canonical URL; an IPv6 address keeps its brackets
 * @param site registrable domain, such as {@code example.com.cn}; the host itself where there is none
 */
public record PageAddress(String pageId, String canonicalUrl, String host, String site) implements Address {
    private static final int PAGE_ID_DIGITS = 32;

    static PageAddress of(String canonicalUrl, Host host) {
        return new PageAddress(pageId(canonicalUrl), canonicalUrl, host.name(), Sites.siteOf(host));
    }

    private static String pageId(String canonicalUrl) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(canonicalUrl.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, PAGE_ID_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
