package io.qingliu.ingest.page;

import io.qingliu.ingest.address.PageAddress;
import io.qingliu.ingest.charset.DecodedText;
import java.time.Instant;

/**
 * A page that was accepted.
 *
 * @param url as it came, without blanks around it, user name and password
 * @param fetchedAt when the crawler fetched it; the version of the page
 * @param content the page, decoded
 * @param bytes of the body, before it was decoded
 * @param sha256 of the bytes of the body, hex
 */
public record IngestedPage(
        String url,
        PageAddress address,
        Instant fetchedAt,
        Instant ingestedAt,
        Format format,
        DecodedText content,
        int bytes,
        String sha256,
        Hints hints) {}
