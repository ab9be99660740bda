package io.qingliu.embedded.essentials;

import com.ibm.icu.text.Normalizer2;

/** The {@code name} and {@code mode} of an icu_normalizer, such as {@code nfkc_cf} and {@code compose}. */
final class UnicodeForm {
    private UnicodeForm() {}

    static Normalizer2 of(Definition definition) {
        var form = definition.settings().get("name", "nfkc_cf");
        var mode = definition.settings().get("mode", "compose").equals("decompose")
                ? Normalizer2.Mode.DECOMPOSE
                : Normalizer2.Mode.COMPOSE;
        return Normalizer2.getInstance(null, form, mode);
    }
}
