package io.qingliu.ingest.tally;

import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.ingest.Seeds;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class LargestSitesTest {
    private final List<String> outgrown = new ArrayList<>();
    private final LargestSites sites = new LargestSites(2, outgrown::add);

    @Test
    void namesTheFirstSitesAndLumpsTheOthers() {
        assertThat(sites.nameFor("a.cn", 1)).isEqualTo("a.cn");
        assertThat(sites.nameFor("b.cn", 1)).isEqualTo("b.cn");
        assertThat(sites.nameFor("c.cn", 1)).isEqualTo("other");
        assertThat(sites.nameFor("a.cn", 1)).isEqualTo("a.cn");
    }

    @Test
    void namesASiteInThePlaceOfTheSmallestOnceItIsClearlyLarger() {
        pages("a.cn", 5);
        pages("b.cn", 1);

        pages("c.cn", 11);
        assertThat(outgrown).isEmpty();
        assertThat(sites.nameFor("c.cn", 1)).isEqualTo("c.cn");

        assertThat(outgrown).containsExactly("b.cn");
        assertThat(sites.nameFor("b.cn", 1)).isEqualTo("other");
        assertThat(sites.nameFor("a.cn", 1)).isEqualTo("a.cn");
    }

    @Test
    void namesNoneWhereNoneIsToBeNamed() {
        var none = new LargestSites(0, outgrown::add);

        for (var i = 0; i < 1_000; i++) {
            assertThat(none.nameFor("a" + i % 50 + ".cn", 1)).isEqualTo("other");
        }
    }

    @Test
    void keepsTheLargeSitesWhenStrangersComeInMasses() {
        Seeds.forEach(20, random -> {
            var changes = new ArrayList<String>();
            var large = new LargestSites(10, changes::add);
            var names = new HashSet<String>();
            for (var i = 0; i < 20_000; i++) {
                var isLarge = random.nextBoolean();
                names.add(large.nameFor(isLarge ? "large" + random.nextInt(10) : "stranger" + random.nextInt(), 1));
            }

            for (var i = 0; i < 10; i++) {
                assertThat(large.nameFor("large" + i, 1)).isEqualTo("large" + i);
            }
            assertThat(changes).hasSizeLessThan(20);
            assertThat(names).hasSizeLessThan(32);
        });
    }

    private void pages(String site, int count) {
        for (var i = 0; i < count; i++) {
            sites.nameFor(site, 1);
        }
    }
}
