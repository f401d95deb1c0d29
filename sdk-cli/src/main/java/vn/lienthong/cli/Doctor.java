package vn.lienthong.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import vn.lienthong.core.content.Content;
import vn.lienthong.core.error.SdkException;
import vn.lienthong.core.finding.Findings;
import vn.lienthong.core.time.VietnamTime;
import vn.lienthong.signature.key.KeyStoreKey;
import vn.lienthong.signature.trust.Anchor;
import vn.lienthong.signature.trust.TrustStore;

/** Looks at the machine and the files of a configuration; {@link AddressCheck} looks at the network. */
final class Doctor {
    /** No clock that is right can be before this: the SDK was not there yet. */
    private static final Instant FIRST_RELEASE = Instant.parse("2026-01-01T00:00:00Z");
    /** Long enough to order what comes next. */
    private static final Duration SOON = Duration.ofDays(60);

    private final Console console;
    private final Instant now;
    private final Findings.Collector findings = Findings.collector();

    Doctor(Console console) {
        this.console = console;
        this.now = console.clock().now();
    }

    Findings check(DoctorConfig config) {
        findings.add(DoctorFinding.JAVA.at("", Runtime.version().feature()));
        OffsetDateTime clock =
                now.truncatedTo(ChronoUnit.SECONDS).atZone(VietnamTime.ZONE).toOffsetDateTime();
        boolean past = now.isBefore(FIRST_RELEASE);
        findings.add((past ? DoctorFinding.CLOCK_PAST : DoctorFinding.CLOCK).at("", clock));
        anchors(config);
        config.tokens().forEach(this::token);
        return findings.toFindings();
    }

    private void anchors(DoctorConfig config) {
        List<Anchor> anchors;
        try {
            anchors =
                    TrustStore.ofFolders(config.trust(), config.intermediates()).anchors();
        } catch (SdkException e) {
            findings.add(DoctorFinding.TRUST_UNREADABLE.at("trust", e.code()));
            return;
        }
        if (anchors.isEmpty()) {
            findings.add(DoctorFinding.TRUST_NONE.at("trust"));
        }
        for (Anchor anchor : anchors) {
            Instant until = anchor.usableUntil();
            String name = anchor.hierarchy() + " " + anchor.sha256().substring(0, 16);
            if (now.isBefore(anchor.usableFrom()) || now.isAfter(until)) {
                findings.add(DoctorFinding.ANCHOR_EXPIRED.at("trust", name, day(anchor.usableFrom()), day(until)));
            } else {
                boolean soon = until.isBefore(now.plus(SOON));
                findings.add(
                        (soon ? DoctorFinding.ANCHOR_EXPIRING : DoctorFinding.ANCHOR).at("trust", name, day(until)));
            }
        }
    }

    private void token(DoctorConfig.Token token) {
        String password = console.environment().get(token.passwordEnv());
        if (password == null && Files.isReadable(token.file())) {
            findings.add(DoctorFinding.TOKEN_PASSWORD.at("tokens", token.name(), token.passwordEnv()));
            return;
        }
        try {
            certificate(token, password == null ? "" : password);
        } catch (SdkException | IOException e) {
            findings.add(DoctorFinding.TOKEN_UNUSABLE.at("tokens", token.name()));
        }
    }

    private void certificate(DoctorConfig.Token token, String password) throws IOException {
        Content file = Content.of(Arguments.readable(token.file(), "tokens"));
        KeyStoreKey key =
                KeyStoreKey.pkcs12(file, password.toCharArray(), token.alias().orElse(null));
        Instant from = key.certificate().getNotBefore().toInstant();
        Instant until = key.certificate().getNotAfter().toInstant();
        if (now.isBefore(from) || now.isAfter(until)) {
            findings.add(DoctorFinding.TOKEN_EXPIRED.at("tokens", token.name(), day(from), day(until)));
        } else {
            boolean soon = until.isBefore(now.plus(SOON));
            findings.add(
                    (soon ? DoctorFinding.TOKEN_EXPIRING : DoctorFinding.TOKEN).at("tokens", token.name(), day(until)));
        }
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, VietnamTime.ZONE);
    }
}
