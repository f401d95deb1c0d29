package vn.lienthong.examples.onestop;

import java.nio.file.Path;
import java.util.List;
import vn.lienthong.core.message.Language;
import vn.lienthong.core.time.SdkClock;
import vn.lienthong.signature.Verifier;
import vn.lienthong.signature.report.ReportText;
import vn.lienthong.signature.report.VerificationReport;
import vn.lienthong.signature.revocation.RevocationFolder;
import vn.lienthong.signature.trust.TrustStore;

/** The ten lines of the README, kept here so that they compile. */
final class TenLines {
    private TenLines() {}

    static String verify(Path folder, Path file) {
        // README
        TrustStore trust = TrustStore.ofFolders(
                List.of(folder.resolve("trust")), // government/ and national/ inside name the hierarchy
                List.of(folder.resolve("intermediates")));
        Verifier verifier =
                Verifier.offline(trust, RevocationFolder.read(folder.resolve("crl"), null), SdkClock.system());

        VerificationReport report = verifier.verify(file);
        report.signatures()
                .forEach(signature -> System.out.println(
                        signature.verdict() + " " + signature.trust().hierarchy()));
        return ReportText.of(report, Language.VI);
        // end
    }
}
