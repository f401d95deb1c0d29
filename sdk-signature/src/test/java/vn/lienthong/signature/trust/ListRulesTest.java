package vn.lienthong.signature.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.time.Duration;
import java.util.Date;
import java.util.Set;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.CRLNumber;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.IssuingDistributionPoint;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.ReasonFlags;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.lienthong.signature.revocation.CertificateStatus;
import vn.lienthong.signature.rule.Verdict;

/** SG-57: revocation lists in the manner of NIST PKITS 4.4, 4.5, 4.14 and 4.15. */
@DisplayName("SG-57: revocation lists")
class ListRulesTest {
    private static final ASN1ObjectIdentifier UNKNOWN = new ASN1ObjectIdentifier("2.999.1");
    private static Lab.Entity root;
    private static Lab.Entity ca;
    private static Lab.Entity leaf;

    @BeforeAll
    static void make() {
        root = Lab.root("C=VN,CN=Root");
        ca = Lab.issue(root, Lab.plan("C=VN,CN=CA").authority());
        leaf = Lab.issue(ca, Lab.plan("C=VN,CN=Leaf"));
    }

    private static Rfc5280 base() {
        return Rfc5280.trusting(root).with(ca).crls(Lab.emptyCrl(root));
    }

    private static DistributionPointName point(String uri) {
        return new DistributionPointName(new GeneralNames(new GeneralName(6, uri)));
    }

    private static Extension idp(
            DistributionPointName name, boolean users, boolean cas, ReasonFlags only, boolean indirect) {
        return Lab.extension(
                Extension.issuingDistributionPoint,
                true,
                new IssuingDistributionPoint(name, users, cas, only, indirect, false));
    }

    private static CRLDistPoint points(DistributionPoint... points) {
        return new CRLDistPoint(points);
    }

    @Test
    void isValidWithGoodLists() {
        PathReport report = base().crls(Lab.emptyCrl(ca)).check(leaf);

        assertThat(report.verdict()).isEqualTo(Verdict.VALID);
        assertThat(report.hierarchy()).isEqualTo(Hierarchy.PRIVATE);
    }

    @Test
    @DisplayName("4.4.1: a missing list")
    void isUndecidedWithoutTheAuthoritysList() {
        assertThat(base().errors(leaf)).containsExactly("SIG-REV-NONE");
    }

    @Test
    @DisplayName("4.4.2: a revoked authority")
    void isInvalidBelowARevokedAuthority() {
        PathReport report = Rfc5280.trusting(root)
                .with(ca)
                .crls(Lab.crlOn(root, ca.certificate(), CRLReason.keyCompromise), Lab.emptyCrl(ca))
                .check(leaf);

        assertThat(report.verdict()).isEqualTo(Verdict.INVALID);
        assertThat(report.findings().errors().asList().get(0).path()).isEqualTo("path[1]");
        assertThat(report.validAtSigning()).isFalse();
    }

    @Test
    @DisplayName("4.4.3: a revoked leaf")
    void isInvalidWhenRevoked() {
        assertThat(base().crls(Lab.crlOn(ca, leaf.certificate(), CRLReason.superseded))
                        .errors(leaf))
                .containsExactly("SIG-REV-REVOKED");
    }

    @Test
    @DisplayName("4.4.4, 4.4.5: a list of another key, a list of another name")
    void refusesListsOfOthers() {
        Lab.Entity sameName = new Lab.Entity(ca.name(), Lab.keys(), ca.certificate());
        Lab.Entity otherName = new Lab.Entity(new X500Name("CN=Other"), ca.keys(), ca.certificate());

        assertThat(base().crls(Lab.emptyCrl(sameName)).errors(leaf)).containsExactly("SIG-REV-CRL");
        assertThat(base().crls(Lab.emptyCrl(otherName)).errors(leaf)).containsExactly("SIG-REV-NONE");
    }

    @Test
    @DisplayName("4.4.6: two lists of one authority, the newest decides")
    void takesTheNewestList() {
        byte[] older = Lab.crl(ca, Lab.NOW.minus(Duration.ofDays(3)), Lab.NOW.plus(Duration.ofDays(3)), list -> {});
        assertThat(base().crls(older, Lab.crlOn(ca, leaf.certificate(), CRLReason.keyCompromise))
                        .errors(leaf))
                .containsExactly("SIG-REV-REVOKED");
    }

    @Test
    @DisplayName("4.4.8: an unknown critical extension of an entry, be it another's")
    void refusesAnUnknownCriticalEntryExtension() {
        byte[] list = Lab.crl(
                ca,
                entries -> entries.addCRLEntry(
                        BigInteger.ONE, Date.from(Lab.NOW), Lab.entry(Lab.extension(UNKNOWN, true, DERNull.INSTANCE))));

        assertThat(base().crls(list).errors(leaf)).containsExactly("SIG-REV-CRL");
    }

    @Test
    @DisplayName("4.4.9: an unknown critical extension of the list; one that is not critical does not matter")
    void refusesAnUnknownCriticalListExtension() {
        assertThat(base().crls(Lab.emptyCrl(ca, Lab.extension(UNKNOWN, true, DERNull.INSTANCE)))
                        .errors(leaf))
                .containsExactly("SIG-REV-CRL");
        assertThat(base().crls(Lab.emptyCrl(ca, Lab.extension(UNKNOWN, false, DERNull.INSTANCE)))
                        .errors(leaf))
                .isEmpty();
    }

    @Test
    @DisplayName("4.4.11: an old list")
    void refusesAnOldList() {
        byte[] list = Lab.crl(ca, Lab.NOW.minus(Duration.ofDays(9)), Lab.NOW.minus(Duration.ofDays(2)), entries -> {});

        assertThat(base().crls(list).errors(leaf)).containsExactly("SIG-REV-STALE");
    }

    @Test
    @DisplayName("4.4.14, 4.4.16: negative and long serial numbers")
    void findsOddSerialNumbers() {
        for (BigInteger serial : Set.of(
                BigInteger.valueOf(-1),
                BigInteger.valueOf(255),
                BigInteger.ONE.shiftLeft(159).add(BigInteger.TEN))) {
            Lab.Entity odd = Lab.issue(ca, Lab.plan("CN=Odd").serial(serial));

            assertThat(base().crls(Lab.crlOn(ca, odd.certificate(), CRLReason.keyCompromise))
                            .errors(odd))
                    .containsExactly("SIG-REV-REVOKED");
            assertThat(base().crls(Lab.crlOn(ca, leaf.certificate(), CRLReason.keyCompromise))
                            .errors(odd))
                    .isEmpty();
        }
    }

    private static Lab.Plan listSigner(String subject) {
        return Lab.plan(subject).with(Extension.keyUsage, true, new KeyUsage(KeyUsage.cRLSign));
    }

    @Test
    @DisplayName("4.4.19 … 4.4.21: a separate key for lists")
    void followsASeparateListKey() {
        Lab.Entity lists = Lab.issue(root, listSigner("C=VN,CN=CA"));

        assertThat(base().with(lists).crls(Lab.emptyCrl(lists)).errors(leaf)).isEmpty();
        assertThat(base().with(lists)
                        .crls(Lab.crlOn(lists, leaf.certificate(), CRLReason.keyCompromise))
                        .errors(leaf))
                .containsExactly("SIG-REV-REVOKED");
        assertThat(Rfc5280.trusting(root)
                        .with(ca, lists)
                        .crls(Lab.crlOn(root, lists.certificate(), CRLReason.keyCompromise), Lab.emptyCrl(lists))
                        .errors(leaf))
                .containsExactly("SIG-REV-CRL");
    }

    @Test
    @DisplayName("a list key that another authority certified does not count")
    void refusesAListKeyFromElsewhere() {
        Lab.Entity elsewhere = Lab.issue(Lab.root("CN=Elsewhere"), listSigner("C=VN,CN=CA"));

        assertThat(base().with(elsewhere).crls(Lab.emptyCrl(elsewhere)).errors(leaf))
                .containsExactly("SIG-REV-CRL");
    }

    @Test
    @DisplayName("4.7.4: the issuer's key may not sign lists")
    void refusesAListOfAKeyThatMayNotSignLists() {
        Lab.Entity mute = Lab.issue(
                root,
                Lab.plan("CN=Mute")
                        .with(Extension.basicConstraints, true, new org.bouncycastle.asn1.x509.BasicConstraints(true))
                        .with(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign)));
        Lab.Entity below = Lab.issue(mute, Lab.plan("CN=Below"));

        assertThat(base().with(mute).crls(Lab.emptyCrl(mute)).errors(below)).containsExactly("SIG-REV-CRL");
    }

    @Test
    @DisplayName("4.5: an authority that changed its key")
    void followsSelfIssuedCertificates() {
        Lab.Entity renewed = new Lab.Entity(ca.name(), Lab.keys(), null);
        Lab.Entity newWithOld = Lab.issue(ca, Lab.plan("C=VN,CN=CA").authority(), renewed.keys());
        Lab.Entity recent = Lab.issue(newWithOld, Lab.plan("CN=Recent"));
        byte[] signedByOld = Lab.emptyCrl(ca);
        byte[] signedByNew = Lab.emptyCrl(newWithOld);

        assertThat(base().with(newWithOld).crls(signedByOld).errors(recent)).isEmpty();
        assertThat(base().with(newWithOld)
                        .crls(Lab.crlOn(ca, recent.certificate(), CRLReason.keyCompromise))
                        .errors(recent))
                .containsExactly("SIG-REV-REVOKED");
        assertThat(base().with(newWithOld).crls(signedByOld, signedByNew).errors(recent))
                .isEmpty();
        assertThat(base().with(newWithOld)
                        .crls(signedByOld, Lab.crlOn(newWithOld, recent.certificate(), CRLReason.keyCompromise))
                        .errors(recent))
                .as("the list of the key that issued it comes first")
                .containsExactly("SIG-REV-REVOKED");
    }

    @Test
    @DisplayName("4.14.1, 4.14.2: names of distribution points")
    void matchesDistributionPoints() {
        Lab.Entity pointed = Lab.issue(
                ca,
                Lab.plan("CN=Pointed")
                        .with(
                                Extension.cRLDistributionPoints,
                                false,
                                points(new DistributionPoint(point("http://a.example/1.crl"), null, null))));

        assertThat(base().crls(Lab.emptyCrl(ca, idp(point("http://a.example/1.crl"), false, false, null, false)))
                        .errors(pointed))
                .isEmpty();
        assertThat(base().crls(Lab.emptyCrl(ca, idp(point("http://a.example/2.crl"), false, false, null, false)))
                        .errors(pointed))
                .containsExactly("SIG-REV-NONE");
        assertThat(base().crls(Lab.emptyCrl(ca)).errors(pointed)).isEmpty();
    }

    @Test
    @DisplayName("a critical extension with distribution points is understood")
    void understandsCriticalDistributionPoints() {
        Lab.Entity pointed = Lab.issue(
                ca,
                Lab.plan("CN=Pointed")
                        .with(
                                Extension.cRLDistributionPoints,
                                true,
                                points(new DistributionPoint(point("http://a.example/1.crl"), null, null))));

        assertThat(base().crls(Lab.emptyCrl(ca)).errors(pointed)).isEmpty();
    }

    @Test
    @DisplayName("4.14.10 … 4.14.14: lists of users, authorities and attribute certificates only")
    void heedsTheScopeOfAList() {
        assertThat(base().crls(Lab.emptyCrl(ca, idp(null, true, false, null, false)))
                        .errors(leaf))
                .isEmpty();
        assertThat(base().crls(Lab.emptyCrl(ca, idp(null, false, true, null, false)))
                        .errors(leaf))
                .containsExactly("SIG-REV-NONE");
        Extension attributes = Lab.extension(
                Extension.issuingDistributionPoint,
                true,
                new IssuingDistributionPoint(null, false, false, null, false, true));
        assertThat(base().crls(Lab.emptyCrl(ca, attributes)).errors(leaf)).containsExactly("SIG-REV-NONE");
    }

    @Test
    @DisplayName("4.14.15 … 4.14.21: lists for some reasons only")
    void addsListsForSomeReasonsUp() {
        ReasonFlags some = new ReasonFlags(ReasonFlags.keyCompromise | ReasonFlags.cACompromise);
        ReasonFlags others = new ReasonFlags(ReasonFlags.affiliationChanged
                | ReasonFlags.superseded
                | ReasonFlags.cessationOfOperation
                | ReasonFlags.certificateHold
                | ReasonFlags.privilegeWithdrawn
                | ReasonFlags.aACompromise);
        byte[] first = Lab.emptyCrl(ca, idp(null, false, false, some, false));
        byte[] second = Lab.emptyCrl(ca, idp(null, false, false, others, false));

        assertThat(base().crls(first).errors(leaf)).containsExactly("SIG-REV-NONE");
        assertThat(base().crls(first, second).errors(leaf)).isEmpty();
        assertThat(base().crls(
                                first,
                                Lab.crlOn(
                                        ca,
                                        leaf.certificate(),
                                        CRLReason.superseded,
                                        idp(null, false, false, others, false)))
                        .errors(leaf))
                .containsExactly("SIG-REV-REVOKED");
    }

    @Test
    @DisplayName("4.14.22 … 4.14.30: indirect lists")
    void followsIndirectLists() {
        Lab.Entity lister = Lab.issue(root, listSigner("C=VN,CN=Lister"));
        GeneralNames listerName = new GeneralNames(new GeneralName(lister.name()));
        Lab.Entity delegated = Lab.issue(
                ca,
                Lab.plan("CN=Delegated")
                        .with(
                                Extension.cRLDistributionPoints,
                                false,
                                points(new DistributionPoint(null, null, listerName))));
        Extension indirect = idp(null, false, false, null, true);
        Extension issuedByCa =
                Lab.extension(Extension.certificateIssuer, true, new GeneralNames(new GeneralName(ca.name())));
        byte[] naming = Lab.crl(
                lister,
                list -> list.addCRLEntry(
                        delegated.certificate().getSerialNumber(),
                        Date.from(Lab.NOW.minusSeconds(60)),
                        Lab.entry(issuedByCa)),
                indirect);
        byte[] sameSerialOfAnother = Lab.crlOn(lister, delegated.certificate(), CRLReason.keyCompromise, indirect);

        assertThat(base().with(lister).crls(Lab.emptyCrl(lister, indirect)).errors(delegated))
                .isEmpty();
        assertThat(base().with(lister).crls(naming).errors(delegated)).containsExactly("SIG-REV-REVOKED");
        assertThat(base().with(lister).crls(sameSerialOfAnother).errors(delegated))
                .isEmpty();
        assertThat(base().with(lister).crls(Lab.emptyCrl(lister)).errors(delegated))
                .as("a list that does not say it is indirect")
                .containsExactly("SIG-REV-NONE");
        assertThat(base().with(lister).crls(Lab.emptyCrl(lister, indirect)).errors(leaf))
                .as("a certificate that does not name the lister")
                .containsExactly("SIG-REV-NONE");
    }

    @Test
    @DisplayName("an entry's issuer stays in force for the entries after it")
    void keepsTheIssuerOfTheEntryBefore() {
        Lab.Entity lister = Lab.issue(root, listSigner("C=VN,CN=Lister"));
        Lab.Entity delegated = Lab.issue(
                ca,
                Lab.plan("CN=Delegated")
                        .with(
                                Extension.cRLDistributionPoints,
                                false,
                                points(new DistributionPoint(
                                        null, null, new GeneralNames(new GeneralName(lister.name()))))));
        Extension issuedByCa =
                Lab.extension(Extension.certificateIssuer, true, new GeneralNames(new GeneralName(ca.name())));
        byte[] list = Lab.crl(
                lister,
                entries -> {
                    entries.addCRLEntry(BigInteger.TWO, Date.from(Lab.NOW.minusSeconds(60)), Lab.entry(issuedByCa));
                    entries.addCRLEntry(
                            delegated.certificate().getSerialNumber(), Date.from(Lab.NOW.minusSeconds(60)), 1);
                },
                idp(null, false, false, null, true));

        assertThat(base().with(lister).crls(list).errors(delegated)).containsExactly("SIG-REV-REVOKED");
    }

    private static Extension deltaOf(long base) {
        return Lab.extension(Extension.deltaCRLIndicator, true, new CRLNumber(BigInteger.valueOf(base)));
    }

    @Test
    @DisplayName("4.15.1: a delta without its base")
    void refusesADeltaAlone() {
        assertThat(base().crls(Lab.emptyCrl(ca, Lab.number(2), deltaOf(1))).errors(leaf))
                .containsExactly("SIG-REV-NONE");
    }

    @Test
    @DisplayName("4.15.2 … 4.15.10: deltas add, lift and need a matching base")
    void addsDeltasUp() {
        byte[] whole = Lab.emptyCrl(ca, Lab.number(1));
        byte[] held = Lab.crlOn(ca, leaf.certificate(), CRLReason.certificateHold, Lab.number(1));
        byte[] revoking = Lab.crlOn(ca, leaf.certificate(), CRLReason.keyCompromise, Lab.number(2), deltaOf(1));
        byte[] lifting = Lab.crlOn(ca, leaf.certificate(), CRLReason.removeFromCRL, Lab.number(2), deltaOf(1));
        byte[] tooNew = Lab.crlOn(ca, leaf.certificate(), CRLReason.keyCompromise, Lab.number(5), deltaOf(4));

        assertThat(base().crls(whole, revoking).errors(leaf)).containsExactly("SIG-REV-REVOKED");
        assertThat(base().crls(held).errors(leaf)).containsExactly("SIG-REV-HOLD");
        assertThat(base().crls(held, lifting).errors(leaf)).isEmpty();
        assertThat(base().crls(whole, tooNew).errors(leaf)).isEmpty();
    }

    @Test
    void namesTheListThatDecided() {
        PathReport report = base().crls(Lab.emptyCrl(ca)).check(leaf);

        CertificateStatus status = report.path().get(0).status();
        assertThat(status.source()).isEqualTo(CertificateStatus.Source.CRL);
        assertThat(status.statusTime()).isEqualTo(Lab.NOW.minus(Duration.ofDays(1)));
        assertThat(status.evidence()).hasSize(1);
    }
}
