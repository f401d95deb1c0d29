package vn.lienthong.signature.trust;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLNumber;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.cert.X509v2CRLBuilder;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** Makes certificates and lists of any shape, right and wrong, for tests of path validation in the manner of NIST PKITS. */
final class Lab {
    static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");
    private static final AtomicLong SERIALS = new AtomicLong(1000);

    /** A name with a key and the certificate that binds them. */
    record Entity(X500Name name, KeyPair keys, X509Certificate certificate) {}

    /** What a certificate holds. */
    static final class Plan {
        private X500Name subject;
        private BigInteger serial = BigInteger.valueOf(SERIALS.incrementAndGet());
        private Instant from = NOW.minus(Duration.ofDays(365));
        private Instant until = NOW.plus(Duration.ofDays(365));
        private boolean spoiled;
        private boolean withoutKeyParameters;
        private final List<Extension> extensions = new ArrayList<>();

        private Plan(String subject) {
            this.subject = new X500Name(subject);
        }

        Plan subject(X500Name name) {
            this.subject = name;
            return this;
        }

        Plan serial(BigInteger value) {
            this.serial = value;
            return this;
        }

        Plan valid(Instant begin, Instant end) {
            this.from = begin;
            this.until = end;
            return this;
        }

        /** Its signature is wrong. */
        Plan spoiled() {
            this.spoiled = true;
            return this;
        }

        /** Its key takes its parameters from the issuer's. */
        Plan withoutKeyParameters() {
            this.withoutKeyParameters = true;
            return this;
        }

        Plan with(ASN1ObjectIdentifier type, boolean critical, ASN1Encodable value) {
            extensions.add(extension(type, critical, value));
            return this;
        }

        Plan authority() {
            return authority(-1);
        }

        Plan authority(int pathLength) {
            return with(
                            Extension.basicConstraints,
                            true,
                            pathLength < 0 ? new BasicConstraints(true) : new BasicConstraints(pathLength))
                    .with(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign));
        }

        Plan emails(String... addresses) {
            return with(
                    Extension.subjectAlternativeName,
                    false,
                    new GeneralNames(Arrays.stream(addresses)
                            .map(text -> new GeneralName(GeneralName.rfc822Name, text))
                            .toArray(GeneralName[]::new)));
        }
    }

    private Lab() {}

    static Plan plan(String subject) {
        return new Plan(subject);
    }

    static KeyPair keys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static Entity root(String name) {
        KeyPair keys = keys();
        Plan plan = plan(name).authority();
        return new Entity(plan.subject, keys, write(plan, plan.subject, keys, keys));
    }

    static Entity issue(Entity issuer, Plan plan) {
        return issue(issuer, plan, keys());
    }

    static Entity issue(Entity issuer, Plan plan, KeyPair keys) {
        return new Entity(plan.subject, keys, write(plan, issuer.name(), keys, issuer.keys()));
    }

    private static X509Certificate write(Plan plan, X500Name issuer, KeyPair subject, KeyPair signer) {
        try {
            SubjectPublicKeyInfo key =
                    SubjectPublicKeyInfo.getInstance(subject.getPublic().getEncoded());
            if (plan.withoutKeyParameters) {
                key = new SubjectPublicKeyInfo(
                        new AlgorithmIdentifier(key.getAlgorithm().getAlgorithm()), key.parsePublicKey());
            }
            X509v3CertificateBuilder builder = new X509v3CertificateBuilder(
                    issuer, plan.serial, Date.from(plan.from), Date.from(plan.until), plan.subject, key);
            for (Extension extension : plan.extensions) {
                builder.addExtension(extension);
            }
            ContentSigner signing = signer(plan.spoiled ? keys() : signer);
            return new JcaX509CertificateConverter().getCertificate(builder.build(signing));
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A list of the issuer, from yesterday until tomorrow. */
    static byte[] crl(Entity issuer, Consumer<X509v2CRLBuilder> content, Extension... extensions) {
        return crl(issuer, NOW.minus(Duration.ofDays(1)), NOW.plus(Duration.ofDays(1)), content, extensions);
    }

    static byte[] crl(
            Entity issuer, Instant from, Instant until, Consumer<X509v2CRLBuilder> content, Extension... extensions) {
        try {
            X509v2CRLBuilder builder = new X509v2CRLBuilder(issuer.name(), Date.from(from));
            builder.setNextUpdate(Date.from(until));
            content.accept(builder);
            for (Extension extension : extensions) {
                builder.addExtension(extension);
            }
            return builder.build(signer(issuer.keys())).getEncoded();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] emptyCrl(Entity issuer, Extension... extensions) {
        return crl(issuer, list -> {}, extensions);
    }

    static byte[] crlOn(Entity issuer, X509Certificate revoked, int reason, Extension... extensions) {
        return crl(
                issuer,
                list -> list.addCRLEntry(revoked.getSerialNumber(), Date.from(NOW.minus(Duration.ofDays(2))), reason),
                extensions);
    }

    static Extension number(long value) {
        return extension(Extension.cRLNumber, false, new CRLNumber(BigInteger.valueOf(value)));
    }

    static Extension extension(ASN1ObjectIdentifier type, boolean critical, ASN1Encodable value) {
        try {
            return new Extension(type, critical, value.toASN1Primitive().getEncoded());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static Extensions entry(Extension... extensions) {
        return new Extensions(extensions);
    }

    private static ContentSigner signer(KeyPair keys) {
        try {
            String algorithm = "SHA256with" + (keys.getPrivate().getAlgorithm().equals("EC") ? "ECDSA" : "DSA");
            return new JcaContentSignerBuilder(algorithm).build(keys.getPrivate());
        } catch (OperatorCreationException e) {
            throw new IllegalStateException(e);
        }
    }
}
