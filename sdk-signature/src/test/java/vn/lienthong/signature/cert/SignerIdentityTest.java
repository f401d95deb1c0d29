package vn.lienthong.signature.cert;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.cert.X509Certificate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.lienthong.core.finding.Finding;
import vn.lienthong.testkit.pki.Subject;
import vn.lienthong.testkit.pki.TestPki;
import vn.lienthong.testkit.time.TestClock;

@DisplayName("SG-25: every UID is read, identity never comes from the common name")
class SignerIdentityTest {
    private static TestPki pki;

    @BeforeAll
    static void start() {
        pki = TestPki.start(TestClock.at("2026-11-22T08:00:00Z"));
    }

    @AfterAll
    static void stop() {
        pki.close();
    }

    private static X509Certificate issue(Subject.Builder subject) {
        return pki.national().issue(subject.build()).certificate();
    }

    private static List<String> rules(X509Certificate certificate) {
        return SignerIdentity.check(certificate, "").stream().map(Finding::rule).toList();
    }

    /** The subject of example 13.1, in its DER order. */
    private static X509Certificate officer() {
        return issue(Subject.builder()
                .email("phongmau@example.vn")
                .uid("MST:9999999999-001")
                .uid("CCCD:999199000777")
                .commonName("Đặng Thị Mẫu")
                .title("Chánh Văn phòng")
                .organisation("Sở Ví Dụ")
                .locality("Thành phố Thử")
                .state("Tỉnh Thử")
                .country("VN"));
    }

    @Test
    @DisplayName("example 13.1: an officer is a person in an organisation")
    void readsBothUidsOfAnOfficer() {
        SignerIdentity identity = SignerIdentity.of(officer());

        assertThat(identity.kind()).isEqualTo(SignerKind.PERSON_IN_ORGANISATION);
        assertThat(identity.names().commonName().reveal()).isEqualTo("Đặng Thị Mẫu");
        assertThat(identity.names().organisation()).isEqualTo("Sở Ví Dụ");
        assertThat(identity.names().title()).isEqualTo("Chánh Văn phòng");
        assertThat(identity.names().unit()).isNull();
        assertThat(identity.ids().taxCode()).isEqualTo("9999999999-001");
        assertThat(identity.ids().citizenId().reveal()).isEqualTo("999199000777");
        assertThat(identity.ids().citizenId()).hasToString("*********777");
        assertThat(identity.ids().budgetCode()).isNull();
        assertThat(rules(officer())).isEmpty();
    }

    @Test
    @DisplayName("SG-52: what prints itself holds no citizen id")
    void printsNoCitizenId() {
        assertThat(SignerIdentity.of(officer()).toString()).doesNotContain("999199000777", "Đặng Thị Mẫu");
    }

    @Test
    @DisplayName("example 13.1: the report prints the name reversed and masked")
    void printsTheNameOfTheReport() {
        assertThat(NamePrinter.print(officer().getSubjectX500Principal()))
                .isEqualTo("C=VN,ST=Tỉnh Thử,L=Thành phố Thử,O=Sở Ví Dụ,T=Chánh Văn phòng,CN=Đặng Thị Mẫu,"
                        + "UID=CCCD:*********777,UID=MST:9999999999-001,E=phongmau@example.vn");
    }

    @Test
    @DisplayName("example 13.1: without a UID the kind is unknown")
    void saysThatThereIsNoIdentifier() {
        X509Certificate certificate = issue(Subject.builder()
                .country("VN")
                .organisation("Ban Ví Dụ")
                .unit("Phòng Thử")
                .commonName("Văn phòng Ví Dụ"));

        SignerIdentity identity = SignerIdentity.of(certificate);

        assertThat(identity.kind()).isEqualTo(SignerKind.UNKNOWN);
        assertThat(identity.names().unit()).isEqualTo("Phòng Thử");
        assertThat(identity.ids().taxCode()).isNull();
        assertThat(rules(certificate)).containsExactly("SIG-ID-NONE");
    }

    @Test
    @DisplayName("example 13.1: blanks around the colon do not count")
    void readsBudgetCodesWithBlanks() {
        X509Certificate certificate = issue(Subject.builder()
                .uid("MNS: 9999999")
                .uid("mst :9999999998")
                .commonName("Sở Ví Dụ")
                .country("VN"));

        SignerIdentity identity = SignerIdentity.of(certificate);

        assertThat(identity.kind()).isEqualTo(SignerKind.ORGANISATION);
        assertThat(identity.ids().budgetCode()).isEqualTo("9999999");
        assertThat(identity.ids().taxCode()).isEqualTo("9999999998");
        assertThat(rules(certificate)).isEmpty();
    }

    @Test
    void prefersTheCitizenIdToTheOldCard() {
        X509Certificate certificate = issue(
                Subject.builder().uid("CMND:999000111").uid("CCCD:999199000777").commonName("Lê Thử"));

        SignerIdentity identity = SignerIdentity.of(certificate);

        assertThat(identity.ids().citizenId().reveal()).isEqualTo("999199000777");
        assertThat(identity.kind()).isEqualTo(SignerKind.PERSON);
        assertThat(identity.shownOtherIds()).containsExactly("CMND:******111");
    }

    @Test
    void keepsUnknownPrefixesMasked() {
        X509Certificate certificate =
                issue(Subject.builder().uid("XYZ:abc12345").uid("noprefix99").commonName("Thử"));

        assertThat(SignerIdentity.of(certificate).shownOtherIds()).containsExactly("*******x99", "XYZ:*****345");
        assertThat(SignerIdentity.of(certificate).kind()).isEqualTo(SignerKind.UNKNOWN);
        assertThat(rules(certificate)).isEmpty();
    }

    @Test
    void warnsOfMalformedIdentifiers() {
        assertThat(rules(issue(Subject.builder().uid("MST:12345").commonName("Thử"))))
                .containsExactly("SIG-ID-FORMAT");
        assertThat(rules(issue(Subject.builder().uid("CCCD:12345678901X").commonName("Thử"))))
                .containsExactly("SIG-ID-FORMAT");
    }
}
