package io.qingliu.clean;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.qingliu.clean.message.IngestedArticle;
import io.qingliu.clean.message.Json;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Pages as ingest-service would write them. */
public final class IngestedMessages {
    private IngestedMessages() {}

    public static byte[] of(IngestedArticle page) {
        var message = (ObjectNode) Contract.json("{}".getBytes(StandardCharsets.UTF_8));
        message.put("pageId", page.pageId());
        message.put("url", page.url());
        message.put("canonicalUrl", page.canonicalUrl());
        message.put("site", page.site());
        message.put("host", page.host());
        message.put("fetchedAt", page.fetchedAt().toString());
        message.put("ingestedAt", page.fetchedAt().plusSeconds(2).toString());
        message.put("format", page.format().name().toLowerCase(Locale.ROOT));
        message.put("text", page.text());
        message.put("charset", "UTF-8");
        message.put("charsetEvidence", "declared");
        message.put("sha256", page.sha256());
        message.putObject("hints");
        return Json.write(message);
    }
}
