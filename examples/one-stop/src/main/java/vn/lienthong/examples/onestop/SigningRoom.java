package vn.lienthong.examples.onestop;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import vn.lienthong.core.call.SdkRuntime;
import vn.lienthong.core.content.Content;
import vn.lienthong.core.message.Language;
import vn.lienthong.signature.Verifier;
import vn.lienthong.signature.key.KeyStoreKey;
import vn.lienthong.signature.key.SigningKey;
import vn.lienthong.signature.pdf.PadesLevel;
import vn.lienthong.signature.pdf.PdfSigner;
import vn.lienthong.signature.pdf.PdfSigning;
import vn.lienthong.signature.pdf.visible.PageBox;
import vn.lienthong.signature.pdf.visible.Picture;
import vn.lienthong.signature.pdf.visible.VisibleProfile;
import vn.lienthong.signature.pdf.visible.VisibleSignature;
import vn.lienthong.signature.report.ReportHtml;
import vn.lienthong.signature.report.SignatureReport;
import vn.lienthong.signature.report.VerificationReport;
import vn.lienthong.signature.revocation.RevocationFolder;
import vn.lienthong.signature.time.TimestampClient;
import vn.lienthong.signature.trust.TrustStore;
import vn.lienthong.testkit.pki.Pkcs12File;
import vn.lienthong.testkit.pki.SampleSubjects;
import vn.lienthong.testkit.pki.TestHierarchy;
import vn.lienthong.testkit.pki.TestIdentity;
import vn.lienthong.testkit.pki.TestPki;
import vn.lienthong.testkit.pki.TrustFolder;

/** Where the leader signs, then the registry puts the agency's signature over it, and both are verified. */
final class SigningRoom implements AutoCloseable {
    private static final String PASSWORD = "one-stop-example";

    private final SdkRuntime runtime;
    private final Timeline timeline;
    private final Path folder;
    private final TestPki pki;
    private final SigningKey leader;
    private final SigningKey agency;

    SigningRoom(SdkRuntime runtime, Timeline timeline, Path folder, Optional<Path> leaderKey) throws IOException {
        this.runtime = runtime;
        this.timeline = timeline;
        this.folder = folder;
        this.pki = TestPki.start(runtime.clock());
        TestHierarchy government = pki.government();
        this.agency = key(government.issue(SampleSubjects.agency()), "agency.p12");
        this.leader = leaderKey.isPresent()
                ? KeyStoreKey.pkcs12(Content.of(leaderKey.get()), password())
                : key(government.issue(SampleSubjects.leader()), "leader.p12");
    }

    /** A key as it reaches an agency: certificate chain and private key in a PKCS#12 file. */
    private SigningKey key(TestIdentity identity, String name) throws IOException {
        Path file = folder.resolve(name);
        Pkcs12File.modern(PASSWORD.toCharArray()).entry("key", identity).write(file);
        return KeyStoreKey.pkcs12(Content.of(file), PASSWORD.toCharArray());
    }

    private static char[] password() {
        String password = System.getenv("KEY_PASSWORD");
        return password == null ? new char[0] : password.toCharArray();
    }

    /** Signs a paper twice and returns the signed file. */
    Path sign(Path paper, Optional<String> signerLine) throws IOException {
        Path signature = folder.resolve("leader.png");
        Path seal = folder.resolve("seal.png");
        Pictures.signature(signature);
        Pictures.seal(seal, "ỦY BAN NHÂN DÂN XÃ HOA BAN * VÍ DỤ *", "HOA BAN");

        VisibleSignature.Builder hand =
                VisibleSignature.builder(VisibleProfile.LEADER).picture(Picture.png(Content.of(signature)));
        signerLine.ifPresentOrElse(
                name -> hand.between(ResultPaper.POSITION, name),
                () -> hand.page(1).box(new PageBox(120, 180, 45, 22)));
        TimestampClient clockTower = TimestampClient.builder(
                        pki.government().tsa().uri(), runtime.transport())
                .clock(runtime.clock())
                .build();

        Path byLeader = folder.resolve("quyet-dinh.leader.pdf");
        var first = PdfSigner.builder(leader)
                .clock(runtime.clock())
                .timestamps(clockTower)
                .build()
                .sign(
                        paper,
                        byLeader,
                        PdfSigning.builder(PadesLevel.B_T).show(hand.build()).build());
        timeline.good(
                "Lãnh đạo ký số, " + first.level().label() + ", trường " + first.field(),
                "signed by the leader, " + first.level().label() + ", field " + first.field());

        Path byBoth = folder.resolve("quyet-dinh.signed.pdf");
        VisibleSignature stamp = VisibleSignature.builder(VisibleProfile.AGENCY)
                .picture(Picture.png(Content.of(seal)))
                .sealDiameterMm(36)
                .over(first.field())
                .build();
        var second = PdfSigner.builder(agency)
                .clock(runtime.clock())
                .timestamps(clockTower)
                .build()
                .sign(
                        byLeader,
                        byBoth,
                        PdfSigning.builder(PadesLevel.B_T).show(stamp).build());
        timeline.good(
                "Văn thư đóng dấu số của cơ quan, " + second.level().label() + ", trường " + second.field(),
                "sealed by the registry with the agency's key, "
                        + second.level().label() + ", field " + second.field());
        Files.delete(byLeader);
        return byBoth;
    }

    /** Verifies as any receiver would: against anchors and lists in folders, without a network. */
    VerificationReport verify(Path signed, Language language) throws IOException {
        TrustFolder folders = pki.writeTrust(folder.resolve("trust"));
        Verifier verifier = Verifier.offline(
                TrustStore.ofFolders(List.of(folders.trust()), List.of(folders.intermediates())),
                RevocationFolder.read(folders.crl(), null),
                runtime.clock());
        VerificationReport report = verifier.verify(signed);
        timeline.good(
                "Kiểm tra chữ ký: " + report.verdict() + ", "
                        + report.signatures().size() + " chữ ký",
                "signatures verified: " + report.verdict() + ", "
                        + report.signatures().size() + " of them");
        for (SignatureReport signature : report.signatures()) {
            timeline.detail(signature.verdict() + "  " + signature.trust().hierarchy() + "  "
                    + signature.kind().format() + "  " + timeline.say("phiên bản ", "revision ")
                    + signature.coverage().revision() + "/"
                    + signature.coverage().revisions());
        }
        Files.writeString(
                folder.resolve("quyet-dinh.report.html"), ReportHtml.of(report, language), StandardCharsets.UTF_8);
        return report;
    }

    @Override
    public void close() {
        pki.close();
    }
}
