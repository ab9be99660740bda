package io.qingliu.clean.explain;

import jakarta.ws.rs.core.Response.ResponseBuilder;

/** Headers that keep text of strangers harmless: a browser runs and loads our own files and nothing else. */
final class Protection {
    // No inline script or style, no frame around it, no form that leads elsewhere, and no text that becomes markup.
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; "
            + "img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; "
            + "require-trusted-types-for 'script'; trusted-types 'none'";

    private Protection() {}

    static ResponseBuilder of(ResponseBuilder response) {
        return response.header("Content-Security-Policy", POLICY)
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer")
                .header("Cross-Origin-Opener-Policy", "same-origin")
                .header("Cross-Origin-Resource-Policy", "same-origin");
    }
}
