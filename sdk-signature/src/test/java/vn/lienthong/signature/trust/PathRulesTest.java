package vn.lienthong.signature.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.DSAParams;
import java.security.interfaces.DSAPublicKey;
import java.security.spec.DSAParameterSpec;
import java.time.Duration;
import java.time.Instant;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DERPrintableString;
import org.bouncycastle.asn1.DERUTF8String;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CertPolicyId;
import org.bouncycastle.asn1.x509.CertificatePolicies;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.GeneralSubtree;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.NameConstraints;
import org.bouncycastle.asn1.x509.PolicyConstraints;
import org.bouncycastle.asn1.x509.PolicyInformation;
import org.bouncycastle.asn1.x509.PolicyMappings;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.lienthong.signature.rule.Verdict;

/** SG-57: paths in the manner of NIST PKITS 4.1 to 4.3, 4.6 to 4.13 and 4.16. */
@DisplayName("SG-57: paths")
class PathRulesTest {
    private static final String ONE = "2.999.48.1";
    private static final String TWO = "2.999.48.2";
    private static Lab.Entity root;

    @BeforeAll
    static void make() {
        root = Lab.root("C=VN,O=Test Certificates,CN=Root");
    }

    /** The path's verdict, every authority having an empty list. */
    private static Rfc5280 question(Lab.Entity... authorities) {
        Rfc5280 question = Rfc5280.trusting(root).with(authorities).crls(Lab.emptyCrl(root));
        for (Lab.Entity authority : authorities) {
            question.crls(Lab.emptyCrl(authority));
        }
        return question;
    }

    private static Lab.Entity authority(Lab.Plan plan) {
        return Lab.issue(root, plan.authority());
    }

    @Test
    @DisplayName("4.1.2, 4.1.3: wrong signatures of an authority and of a leaf")
    void refusesWrongSignatures() {
        Lab.Entity spoiled = authority(Lab.plan("CN=Spoiled").spoiled());
        Lab.Entity sound = authority(Lab.plan("CN=Sound"));

        assertThat(question(spoiled)
                        .check(Lab.issue(spoiled, Lab.plan("CN=Leaf")))
                        .verdict())
                .isNotEqualTo(Verdict.VALID);
        assertThat(question(sound).errors(Lab.issue(sound, Lab.plan("CN=Leaf").spoiled())))
                .contains("SIG-PATH-INVALID");
    }

    @Test
    @DisplayName("4.1.4, 4.1.5: DSA keys, and one that inherits its parameters")
    void acceptsInheritedDsaParameters() throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("DSA");
        generator.initialize(2048);
        KeyPair parent = generator.generateKeyPair();
        DSAParams domain = ((DSAPublicKey) parent.getPublic()).getParams();
        generator.initialize(new DSAParameterSpec(domain.getP(), domain.getQ(), domain.getG()));
        KeyPair heir = generator.generateKeyPair();
        Lab.Entity ca = Lab.issue(root, Lab.plan("CN=DSA").authority(), parent);
        Lab.Entity below = Lab.issue(ca, Lab.plan("CN=Heir").authority().withoutKeyParameters(), heir);
        Lab.Entity leaf = Lab.issue(below, Lab.plan("CN=Leaf"));

        assertThat(WorkingKeys.inherits(below.certificate().getPublicKey())).isTrue();
        assertThat(question(ca, below).errors(leaf)).isEmpty();
        assertThat(question(ca, below)
                        .errors(Lab.issue(below, Lab.plan("CN=Leaf").spoiled(), Lab.keys())))
                .contains("SIG-PATH-INVALID");
    }

    @Test
    @DisplayName("4.2: periods before 1950 + 100 years and after 2050")
    void judgesPeriods() {
        Instant long_ago = Instant.parse("1950-01-01T12:01:00Z");
        Instant far = Instant.parse("2050-01-01T12:01:00Z");
        Lab.Entity ca = authority(Lab.plan("CN=CA"));

        assertThat(question(ca).errors(Lab.issue(ca, Lab.plan("CN=Leaf").valid(long_ago, far))))
                .isEmpty();
        assertThat(question(ca)
                        .errors(Lab.issue(
                                ca, Lab.plan("CN=Leaf").valid(long_ago, Instant.parse("1999-01-01T12:01:00Z")))))
                .contains("SIG-CERT-PERIOD");
        assertThat(question(ca).errors(Lab.issue(ca, Lab.plan("CN=Leaf").valid(far, far.plusSeconds(9)))))
                .contains("SIG-CERT-PERIOD");
        Lab.Entity old = authority(Lab.plan("CN=Old").valid(long_ago, Lab.NOW.minus(Duration.ofDays(1))));
        assertThat(question(old).errors(Lab.issue(old, Lab.plan("CN=Leaf")))).contains("SIG-CERT-PERIOD");
    }

    @Test
    @DisplayName("4.3.3 … 4.3.5, 4.3.9 … 4.3.11: names are compared by RFC 5280, not by bytes")
    void comparesNamesLeniently() {
        X500Name printable = name(new DERPrintableString("Test CA  One"));
        X500Name utf8 = name(new DERUTF8String(" test ca one "));
        Lab.Entity ca = authority(Lab.plan("CN=x").subject(printable));
        Lab.Entity asOthersWriteIt = new Lab.Entity(utf8, ca.keys(), ca.certificate());

        assertThat(question(ca).errors(Lab.issue(asOthersWriteIt, Lab.plan("CN=Leaf"))))
                .isEmpty();
    }

    private static X500Name name(org.bouncycastle.asn1.ASN1Encodable commonName) {
        return new X500Name(new RDN[] {new RDN(BCStyle.CN, commonName)});
    }

    @Test
    @DisplayName("4.3.1, 4.3.2: names that do not chain")
    void refusesNamesThatDoNotChain() {
        Lab.Entity ca = authority(Lab.plan("C=VN,CN=CA"));
        Lab.Entity misnamed = new Lab.Entity(new X500Name("CN=CA,C=VN"), ca.keys(), ca.certificate());

        assertThat(question(ca).check(Lab.issue(misnamed, Lab.plan("CN=Leaf"))).verdict())
                .isNotEqualTo(Verdict.VALID);
    }

    @Test
    @DisplayName("4.6.1 … 4.6.4: an issuer that is no authority")
    void refusesIssuersThatAreNoAuthorities() {
        Lab.Entity plain = Lab.issue(root, Lab.plan("CN=Plain"));
        Lab.Entity saysNo =
                Lab.issue(root, Lab.plan("CN=No").with(Extension.basicConstraints, true, new BasicConstraints(false)));

        assertThat(question(plain).errors(Lab.issue(plain, Lab.plan("CN=Leaf"))))
                .contains("SIG-PATH-INVALID");
        assertThat(question(saysNo).errors(Lab.issue(saysNo, Lab.plan("CN=Leaf"))))
                .contains("SIG-PATH-INVALID");
    }

    @Test
    @DisplayName("4.6.5 … 4.6.17: path length")
    void heedsPathLength() {
        Lab.Entity zero = Lab.issue(root, Lab.plan("CN=Zero").authority(0));
        Lab.Entity below = Lab.issue(zero, Lab.plan("CN=Below").authority());
        Lab.Entity renewed = Lab.issue(zero, Lab.plan("CN=Zero").authority());

        assertThat(question(zero).errors(Lab.issue(zero, Lab.plan("CN=Leaf")))).isEmpty();
        assertThat(question(zero, below).errors(Lab.issue(below, Lab.plan("CN=Leaf"))))
                .contains("SIG-PATH-INVALID");
        assertThat(question(zero, renewed).errors(Lab.issue(renewed, Lab.plan("CN=Leaf"))))
                .as("self-issued certificates do not count")
                .isEmpty();
    }

    @Test
    @DisplayName("4.7.1, 4.7.2: an authority whose key may not sign certificates")
    void heedsKeyUsageOfAuthorities() {
        Lab.Entity mute = Lab.issue(
                root,
                Lab.plan("CN=Mute")
                        .with(Extension.basicConstraints, true, new BasicConstraints(true))
                        .with(Extension.keyUsage, false, new KeyUsage(KeyUsage.cRLSign)));

        assertThat(question(mute).errors(Lab.issue(mute, Lab.plan("CN=Leaf")))).contains("SIG-PATH-INVALID");
    }

    private static Lab.Plan policies(Lab.Plan plan, String... oids) {
        PolicyInformation[] all = new PolicyInformation[oids.length];
        for (int i = 0; i < oids.length; i++) {
            all[i] = new PolicyInformation(new ASN1ObjectIdentifier(oids[i]));
        }
        return plan.with(Extension.certificatePolicies, false, new CertificatePolicies(all));
    }

    @Test
    @DisplayName("4.8, 4.9: policies and explicit policy")
    void heedsPolicies() {
        Lab.Entity ca = authority(policies(Lab.plan("CN=CA"), ONE));
        Lab.Entity same = Lab.issue(ca, policies(Lab.plan("CN=Leaf"), ONE));
        Lab.Entity other = Lab.issue(ca, policies(Lab.plan("CN=Leaf"), TWO));

        assertThat(question(ca).policies(true, false, false).errors(same)).isEmpty();
        assertThat(question(ca).policies(true, false, false, ONE).errors(same)).isEmpty();
        assertThat(question(ca).policies(true, false, false, TWO).errors(same)).contains("SIG-PATH-INVALID");
        assertThat(question(ca).policies(true, false, false).errors(other)).contains("SIG-PATH-INVALID");
        assertThat(question(ca).policies(false, false, false, TWO).errors(other))
                .as("policies are not required")
                .isEmpty();
    }

    @Test
    @DisplayName("4.9: an authority that requires an explicit policy")
    void heedsRequireExplicitPolicy() {
        Lab.Entity strict = authority(policies(Lab.plan("CN=Strict"), ONE)
                .with(Extension.policyConstraints, true, new PolicyConstraints(java.math.BigInteger.ZERO, null)));

        assertThat(question(strict).errors(Lab.issue(strict, policies(Lab.plan("CN=Leaf"), ONE))))
                .isEmpty();
        assertThat(question(strict).errors(Lab.issue(strict, Lab.plan("CN=Leaf"))))
                .contains("SIG-PATH-INVALID");
    }

    @Test
    @DisplayName("4.10, 4.11: mappings, and inhibiting them")
    void heedsMappings() {
        Lab.Entity mapping = authority(policies(Lab.plan("CN=Mapping"), ONE)
                .with(
                        Extension.policyMappings,
                        true,
                        new PolicyMappings(
                                CertPolicyId.getInstance(new ASN1ObjectIdentifier(ONE)),
                                CertPolicyId.getInstance(new ASN1ObjectIdentifier(TWO)))));
        Lab.Entity mapped = Lab.issue(mapping, policies(Lab.plan("CN=Leaf"), TWO));

        assertThat(question(mapping).policies(true, false, false, ONE).errors(mapped))
                .isEmpty();
        assertThat(question(mapping).policies(true, true, false, ONE).errors(mapped))
                .contains("SIG-PATH-INVALID");
    }

    @Test
    @DisplayName("4.12: inhibiting anyPolicy")
    void heedsInhibitAnyPolicy() {
        Lab.Entity any = authority(policies(Lab.plan("CN=Any"), "2.5.29.32.0"));
        Lab.Entity leaf = Lab.issue(any, policies(Lab.plan("CN=Leaf"), ONE));

        assertThat(question(any).policies(true, false, false, ONE).errors(leaf)).isEmpty();
        assertThat(question(any).policies(true, false, true, ONE).errors(leaf)).contains("SIG-PATH-INVALID");
    }

    private static Lab.Entity constrained(GeneralName permitted, GeneralName excluded) {
        return authority(Lab.plan("CN=Constrained")
                .with(
                        Extension.nameConstraints,
                        true,
                        new NameConstraints(
                                permitted == null ? null : new GeneralSubtree[] {new GeneralSubtree(permitted)},
                                excluded == null ? null : new GeneralSubtree[] {new GeneralSubtree(excluded)})));
    }

    private static Lab.Plan named(int kind, String text) {
        return Lab.plan("CN=Leaf")
                .with(Extension.subjectAlternativeName, false, new GeneralNames(new GeneralName(kind, text)));
    }

    @Test
    @DisplayName("4.13.1 … 4.13.20: directory names")
    void constrainsDirectoryNames() {
        Lab.Entity ca = constrained(new GeneralName(new X500Name("C=VN,O=So Thu")), null);

        assertThat(question(ca).errors(Lab.issue(ca, Lab.plan("C=VN,O=So Thu,CN=Leaf"))))
                .isEmpty();
        assertThat(question(ca).errors(Lab.issue(ca, Lab.plan("C=VN,O=So Khac,CN=Leaf"))))
                .contains("SIG-PATH-INVALID");
    }

    @Test
    @DisplayName("4.13.21 … 4.13.38: mailboxes, hosts and addresses")
    void constrainsOtherNames() {
        Lab.Entity mail = constrained(new GeneralName(1, ".thu.example"), null);
        assertThat(question(mail).errors(Lab.issue(mail, named(1, "a@x.thu.example"))))
                .isEmpty();
        assertThat(question(mail).errors(Lab.issue(mail, named(1, "a@thu.example"))))
                .contains("SIG-PATH-INVALID");

        Lab.Entity host = constrained(null, new GeneralName(2, "khac.example"));
        assertThat(question(host).errors(Lab.issue(host, named(2, "a.thu.example"))))
                .isEmpty();
        assertThat(question(host).errors(Lab.issue(host, named(2, "A.KHAC.example"))))
                .contains("SIG-PATH-INVALID");
        assertThat(question(host).errors(Lab.issue(host, named(2, "a.khac.example."))))
                .as("a trailing dot is no way out")
                .contains("SIG-PATH-INVALID");

        Lab.Entity address = constrained(new GeneralName(6, ".thu.example"), null);
        assertThat(question(address).errors(Lab.issue(address, named(6, "http://a.thu.example/x"))))
                .isEmpty();
        assertThat(question(address).errors(Lab.issue(address, named(6, "http://a.khac.example/x"))))
                .contains("SIG-PATH-INVALID");
        assertThat(question(host).errors(Lab.issue(host, named(6, "http://a.khac.example./x"))))
                .contains("SIG-PATH-INVALID");
    }

    @Test
    @DisplayName("4.16: unknown extensions, critical and not")
    void heedsUnknownExtensions() {
        Lab.Entity ca = authority(Lab.plan("CN=CA"));
        ASN1ObjectIdentifier unknown = new ASN1ObjectIdentifier("2.999.2");

        assertThat(question(ca).errors(Lab.issue(ca, Lab.plan("CN=Leaf").with(unknown, false, DERNull.INSTANCE))))
                .isEmpty();
        assertThat(question(ca).errors(Lab.issue(ca, Lab.plan("CN=Leaf").with(unknown, true, DERNull.INSTANCE))))
                .contains("SIG-PATH-INVALID");
    }

    @Test
    @DisplayName("a loop of authorities ends")
    void endsInALoop() {
        Lab.Entity first = Lab.root("CN=First");
        Lab.Entity second = Lab.issue(first, Lab.plan("CN=Second").authority());
        Lab.Entity back = Lab.issue(second, Lab.plan("CN=First").authority(), first.keys());
        Lab.Entity leaf = Lab.issue(second, Lab.plan("CN=Leaf"));

        assertThat(question(second, back).errors(leaf)).contains("SIG-PATH-NONE");
    }

    @Test
    @DisplayName("hundreds of candidates of one name end at the limit")
    void endsAtTheLimitOfCandidates() {
        Lab.Entity[] crowd = new Lab.Entity[120];
        for (int i = 0; i < crowd.length; i++) {
            crowd[i] = Lab.root("CN=Crowd");
        }
        Lab.Entity leaf = Lab.issue(Lab.root("CN=Crowd"), Lab.plan("CN=Leaf"));

        assertThat(Rfc5280.trusting(root).with(crowd).check(leaf).verdict()).isNotEqualTo(Verdict.VALID);
    }

    @Test
    @DisplayName("of two paths the good one wins")
    void takesTheGoodPath() {
        KeyPair shared = Lab.keys();
        Lab.Entity bad = Lab.issue(
                root, Lab.plan("CN=Cross").with(Extension.basicConstraints, true, new BasicConstraints(false)), shared);
        Lab.Entity good = Lab.issue(root, Lab.plan("CN=Cross").authority(), shared);

        assertThat(question(bad, good).errors(Lab.issue(good, Lab.plan("CN=Leaf"))))
                .isEmpty();
    }
}
