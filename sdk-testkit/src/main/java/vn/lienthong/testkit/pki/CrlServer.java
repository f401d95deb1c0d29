package vn.lienthong.testkit.pki;

import org.jspecify.annotations.Nullable;

/** Distributes the revocation lists of a hierarchy: {@code GET …/crl/NAME.crl}, written anew for every request. Thread-safe. */
public final class CrlServer extends PkiEndpoint<CrlFault> {
    private static final String SUFFIX = ".crl";

    private final Authorities authorities;

    CrlServer(Authorities authorities) {
        super(authorities.uri("crl"));
        this.authorities = authorities;
    }

    @Override
    HttpReply answer(HttpQuestion question, @Nullable CrlFault flaw) {
        if (!question.method().equals("GET")) {
            return HttpReply.refused(405, "GET only");
        }
        if (!question.path().endsWith(SUFFIX)) {
            return HttpReply.refused(404, "no such list");
        }
        String name = question.path().substring(0, question.path().length() - SUFFIX.length());
        return authorities
                .named(name)
                .map(ca -> flaw instanceof CrlFlaw wrong ? ca.crl(wrong) : ca.crl())
                .map(list -> HttpReply.ok("application/pkix-crl", list))
                .orElseGet(() -> HttpReply.refused(404, "no such list"));
    }
}
