package vn.lienthong.testkit.pki;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Who signs time stamps, the wrong ones included. Certificates are ordered when first needed. Thread-safe. */
final class TimeStampUnits {
    private static final Map<TsaFlaw, CertificateFlaw> OF_THE_CERTIFICATE = Map.of(
            TsaFlaw.WITHOUT_PURPOSE, CertificateFlaw.WRONG_EXTENDED_KEY_USAGE,
            TsaFlaw.PURPOSE_NOT_CRITICAL, CertificateFlaw.EXTENDED_KEY_USAGE_NOT_CRITICAL,
            TsaFlaw.EXPIRED_CERTIFICATE, CertificateFlaw.EXPIRED,
            TsaFlaw.REVOKED_CERTIFICATE, CertificateFlaw.REVOKED);

    private final TestCa issuing;
    private final Supplier<TestCa> untrusted;
    private final Map<String, TestIdentity> ordered = new ConcurrentHashMap<>();

    TimeStampUnits(TestCa issuing, Supplier<TestCa> untrusted) {
        this.issuing = issuing;
        this.untrusted = untrusted;
    }

    TestIdentity right() {
        return unit(issuing, "tsa");
    }

    TestIdentity unitFor(Set<TsaFlaw> flaws) {
        if (flaws.contains(TsaFlaw.UNTRUSTED)) {
            return unit(untrusted.get(), "tsa-UNTRUSTED");
        }
        for (Map.Entry<TsaFlaw, CertificateFlaw> entry : OF_THE_CERTIFICATE.entrySet()) {
            if (flaws.contains(entry.getKey())) {
                return unit(issuing, "tsa-" + entry.getValue(), entry.getValue());
            }
        }
        return right();
    }

    private TestIdentity unit(TestCa ca, String owner, CertificateFlaw... flaws) {
        return ordered.computeIfAbsent(
                owner,
                absent -> ca.order(Subject.builder()
                                .country("VN")
                                .organisation("Dịch vụ Ví Dụ")
                                .commonName("Dịch vụ cấp dấu thời gian Ví Dụ")
                                .build())
                        .profile(CertificateProfile.TIME_STAMPING)
                        .keyOwner(absent)
                        .flaws(flaws)
                        .issue());
    }
}
