package vn.lienthong.signature.cert;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One block of text armour (RFC 7468). Immutable. */
public final class PemText {
    private static final Pattern BLOCK = Pattern.compile("-----BEGIN ([A-Z0-9 ]{1,40})-----([^-]*+)-----END \\1-----");

    private final String label;
    private final byte[] der;

    private PemText(String label, byte[] der) {
        this.label = label;
        this.der = der;
    }

    /**
     * All blocks in order; none when the bytes are no PEM.
     *
     * @throws IllegalArgumentException when the base64 of a block is broken
     */
    public static List<PemText> blocks(byte[] bytes) {
        List<PemText> found = new ArrayList<>();
        Matcher matcher = BLOCK.matcher(new String(bytes, StandardCharsets.ISO_8859_1));
        while (matcher.find()) {
            byte[] der = Base64.getMimeDecoder().decode(matcher.group(2).strip());
            found.add(new PemText(matcher.group(1), der));
        }
        return found;
    }

    /** Whether the bytes contain text armour at all. */
    public static boolean isPem(byte[] bytes) {
        int head = Math.min(bytes.length, 64 << 10);
        return new String(bytes, 0, head, StandardCharsets.ISO_8859_1).contains("-----BEGIN ");
    }

    /** What the block says it holds, for example {@code CERTIFICATE}. */
    public String label() {
        return label;
    }

    /** The bytes inside. */
    public byte[] der() {
        return der.clone();
    }
}
