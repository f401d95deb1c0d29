package vn.lienthong.signature.cert;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.jspecify.annotations.Nullable;
import vn.lienthong.core.finding.Findings;
import vn.lienthong.core.privacy.PersonName;
import vn.lienthong.signature.rule.CertificateRule;

/**
 * Whom a certificate names (specification 3.3), read from every UID of its subject, never from the text of its common name. Personal
 * parts print masked.
 *
 * @param names what it calls the signer
 * @param ids what numbers it states
 * @param issuer the issuer's common name, else its organisation; null when it has neither
 * @param serial the serial number in lower-case hexadecimal
 * @param notBefore begin of the period
 * @param notAfter end of the period
 * @param certificateSha256 the certificate's fingerprint
 */
public record SignerIdentity(
        Names names,
        Ids ids,
        @Nullable String issuer,
        String serial,
        Instant notBefore,
        Instant notAfter,
        String certificateSha256) {
    /**
     * @param commonName the common name; of a person his name
     * @param organisation O, else the last OU
     * @param units the OUs in the certificate's order
     * @param title the post held (<i>chức vụ</i>), T
     */
    public record Names(
            @Nullable PersonName commonName,
            @Nullable String organisation,
            List<String> units,
            @Nullable String title) {
        public Names {
            units = List.copyOf(units);
        }

        /** The OUs joined; null when there is none. */
        public @Nullable String unit() {
            return units.isEmpty() ? null : String.join(", ", units);
        }
    }

    /**
     * @param taxCode <i>mã số thuế</i>, UID {@code MST}
     * @param budgetCode <i>mã ngân sách</i>, UID {@code MNS}
     * @param citizenId UID {@code CCCD}, {@code PID} or {@code CMND}
     * @param passport UID {@code HC}
     * @param socialInsurance UID {@code BHXH}
     * @param otherIds other UIDs by prefix, and second values of the ones above
     */
    public record Ids(
            @Nullable String taxCode,
            @Nullable String budgetCode,
            @Nullable IdentityNumber citizenId,
            @Nullable IdentityNumber passport,
            @Nullable IdentityNumber socialInsurance,
            Map<String, List<IdentityNumber>> otherIds) {
        public Ids {
            otherIds = Map.copyOf(otherIds);
        }

        boolean none() {
            return taxCode == null
                    && budgetCode == null
                    && citizenId == null
                    && passport == null
                    && socialInsurance == null
                    && otherIds.isEmpty();
        }
    }

    public SignerIdentity {
        Objects.requireNonNull(names, "names");
        Objects.requireNonNull(ids, "ids");
    }

    public static SignerIdentity of(X509Certificate certificate) {
        SubjectNames subject = SubjectNames.of(certificate.getSubjectX500Principal());
        List<String> units = subject.all(BCStyle.OU);
        String organisation = subject.last(BCStyle.O);
        String commonName = subject.last(BCStyle.CN);
        SubjectNames issuer = SubjectNames.of(certificate.getIssuerX500Principal());
        String issuerName = issuer.last(BCStyle.CN);
        return new SignerIdentity(
                new Names(
                        commonName == null ? null : PersonName.of(commonName),
                        organisation != null || units.isEmpty() ? organisation : units.get(units.size() - 1),
                        units,
                        subject.last(BCStyle.T)),
                UidReader.read(subject.uids()),
                issuerName != null ? issuerName : issuer.last(BCStyle.O),
                certificate.getSerialNumber().toString(16),
                certificate.getNotBefore().toInstant(),
                certificate.getNotAfter().toInstant(),
                Fingerprint.of(certificate));
    }

    public SignerKind kind() {
        boolean person = ids.citizenId() != null || ids.passport() != null;
        boolean organisation = ids.taxCode() != null || ids.budgetCode() != null;
        if (person) {
            return organisation ? SignerKind.PERSON_IN_ORGANISATION : SignerKind.PERSON;
        }
        return organisation ? SignerKind.ORGANISATION : SignerKind.UNKNOWN;
    }

    /** {@code SIG-ID-FORMAT} for a malformed identifier, {@code SIG-ID-NONE} when there is none. */
    public static Findings check(X509Certificate certificate, String path) {
        List<Uid> uids = SubjectNames.of(certificate.getSubjectX500Principal()).uids();
        if (UidReader.read(uids).none()) {
            return Findings.of(CertificateRule.ID_NONE.at(path));
        }
        boolean wellFormed = uids.stream()
                .allMatch(uid ->
                        uid.known().map(prefix -> prefix.fits(uid.value())).orElse(true));
        return wellFormed ? Findings.none() : Findings.of(CertificateRule.ID_FORMAT.at(path));
    }

    /** In a stable order, so that two reports on one certificate are alike. */
    public List<String> shownOtherIds() {
        return ids.otherIds().entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.naturalOrder()))
                .flatMap(entry -> entry.getValue().stream()
                        .map(value -> entry.getKey().isEmpty() ? value.toString() : entry.getKey() + ":" + value))
                .toList();
    }
}
