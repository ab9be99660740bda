package io.qingliu.ingest.charset;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds {@code <meta charset="gbk">}, its http-equiv form, or {@code <?xml encoding="gbk"?>} before anything is decoded. */
final class DeclarationInPage {
    // The standard asks authors for 1,024; real pages put scripts first. A fixed window keeps this linear.
    private static final int WINDOW_BYTES = 4096;

    private static final Pattern DECLARATION = Pattern.compile(
            "(?:^\\s*<\\?xml\\s[^>]{0,200}?encoding|<meta\\s[^>]{0,500}?charset)\\s*=\\s*[\"']?\\s*([a-z0-9_:.-]{1,40})",
            Pattern.CASE_INSENSITIVE);

    private DeclarationInPage() {}

    static Optional<Charset> charset(byte[] page) {
        // Every charset that a declaration can be read in has ASCII in it, and ISO-8859-1 keeps all bytes apart.
        var beginning = new String(page, 0, Math.min(page.length, WINDOW_BYTES), StandardCharsets.ISO_8859_1);
        var declaration = DECLARATION.matcher(beginning);
        return declaration.find()
                ? CharsetLabels.charset(declaration.group(1)).map(DeclarationInPage::readable)
                : Optional.empty();
    }

    // Had the page been UTF-16, its declaration could not have been read; the standard takes UTF-8 here too.
    private static Charset readable(Charset charset) {
        return charset.name().startsWith("UTF-16") ? StandardCharsets.UTF_8 : charset;
    }
}
