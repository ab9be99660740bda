package io.qingliu.ingest.address;

import com.google.common.net.InetAddresses;
import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The host of a URL: {@code 例子.CN} becomes {@code xn--fsqu00a.cn}.
 *
 * @param name lower-case ASCII; an IPv6 address in brackets
 * @param isAddress true for an IP address, which belongs to no domain
 */
record Host(String name, boolean isAddress) {
    private static final int LONGEST_NAME = 253;
    private static final Pattern NAME = Pattern.compile("(?:[a-z0-9_-]{1,63}\\.)*+[a-z0-9_-]{1,63}");
    private static final Pattern NUMBER = Pattern.compile("[0-9]+");

    static Optional<Host> parse(String written) {
        if (written.startsWith("[")) {
            return bracketed(written);
        }
        return ascii(written)
                .filter(name ->
                        name.length() <= LONGEST_NAME && NAME.matcher(name).matches())
                .map(name -> new Host(name, endsInNumber(name)))
                .filter(host -> !host.isAddress() || InetAddresses.isInetAddress(host.name()));
    }

    // No domain does: 192.168.1 is not a name, and browsers would read another address into it.
    private static boolean endsInNumber(String name) {
        return NUMBER.matcher(name.substring(name.lastIndexOf('.') + 1)).matches();
    }

    private static Optional<Host> bracketed(String written) {
        var address = written.endsWith("]") ? written.substring(1, written.length() - 1) : "";
        return address.contains(":") && !address.contains("%") && InetAddresses.isInetAddress(address)
                ? Optional.of(new Host("[" + InetAddresses.toAddrString(InetAddresses.forString(address)) + "]", true))
                : Optional.empty();
    }

    private static Optional<String> ascii(String written) {
        if (written.length() > LONGEST_NAME + 1) { // java.net.IDN fails on more; the one is a dot at the end
            return Optional.empty();
        }
        try {
            // Unassigned characters may have been assigned since the tables of java.net.IDN were made.
            var ascii = IDN.toASCII(written, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
            return Optional.of(ascii.endsWith(".") ? ascii.substring(0, ascii.length() - 1) : ascii);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
