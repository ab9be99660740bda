package io.qingliu.ingest.address;

import com.google.common.net.InternetDomainName;

/** Tells which site a host belongs to, by the public suffix list: {@code bbs.news.example.com.cn} to {@code example.com.cn}. */
final class Sites {
    private Sites() {}

    static String siteOf(Host host) {
        if (host.isAddress() || !InternetDomainName.isValid(host.name())) {
            return host.name();
        }
        var domain = InternetDomainName.from(host.name());
        return domain.isUnderPublicSuffix() ? domain.topPrivateDomain().toString() : host.name();
    }
}
