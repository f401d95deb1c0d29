package vn.lienthong.portal.dossier;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import vn.lienthong.core.privacy.Masked;

/**
 * The address at which the platform fetches a paper (wire {@code DuongDanTaiTepTin}, {@code DuongDanTepTinKetQua}). It should be signed,
 * expire as the agency decides, and be the same at every try: a time stamp in it makes an unchanged dossier look changed. It opens
 * the paper to whoever has it, so it prints its host only.
 */
public final class FileLink extends Masked {
    private FileLink(String text) {
        super(text);
    }

    public static FileLink of(String text) {
        return new FileLink(text.strip());
    }

    /** Whether it is a full http(s) address. */
    public boolean isWeb() {
        return uri().filter(uri -> uri.getHost() != null && isHttp(uri)).isPresent();
    }

    private static boolean isHttp(URI uri) {
        String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        return scheme.equals("https") || scheme.equals("http");
    }

    private Optional<URI> uri() {
        try {
            return Optional.of(new URI(reveal()));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    @Override
    protected String mask() {
        return uri().map(URI::getHost).map(host -> host + "/***").orElse("***");
    }
}
