package io.qingliu.pipeline.browser;

import io.qingliu.pipeline.environment.CleanerAlone;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The page that explains, in a browser; {@code explain.test.mjs} has the claims. */
class ExplainPageTest {
    @Test
    void doesWhatItsScriptClaims() throws Exception {
        var browser = Browser.find();
        try (var cleaner = CleanerAlone.open(Path.of(System.getProperty("qingliu.root")))) {
            browser.runTests("explain.test.mjs", cleaner.address());
        }
    }
}
