package vn.lienthong.exchange.axis.adapter;

/** How the file's SHA-256 is written in the header {@code hash-file} (DX-13). */
public enum HashFileForm {
    /** Without the leading zero of each byte, as the vendor's own client writes it: 55 to 64 characters. */
    VENDOR,
    /** 64 hex digits. */
    STRICT;

    String write(String sha256) {
        if (this == STRICT) {
            return sha256;
        }
        StringBuilder out = new StringBuilder(sha256.length());
        for (int i = 0; i < sha256.length(); i += 2) {
            if (sha256.charAt(i) != '0') {
                out.append(sha256.charAt(i));
            }
            out.append(sha256.charAt(i + 1));
        }
        return out.toString();
    }
}
