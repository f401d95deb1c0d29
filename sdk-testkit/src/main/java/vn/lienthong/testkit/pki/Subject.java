package vn.lienthong.testkit.pki;

import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.jspecify.annotations.Nullable;

/**
 * The holder of a certificate: a distinguished name whose attributes stand in the order in which the builder was called, which is the
 * order in the certificate, and the mailbox of the subject alternative name. Immutable.
 */
public final class Subject {
    private final X500Name name;
    private final @Nullable String mailbox;

    private Subject(X500Name name, @Nullable String mailbox) {
        this.name = name;
        this.mailbox = mailbox;
    }

    public static Builder builder() {
        return new Builder();
    }

    X500Name name() {
        return name;
    }

    @Nullable
    String mailbox() {
        return mailbox;
    }

    /** The name in the order of the certificate. */
    @Override
    public String toString() {
        return name.toString();
    }

    /** Adds attributes in the order of the calls; an attribute may come several times. */
    public static final class Builder {
        private final X500NameBuilder names = new X500NameBuilder(BCStyle.INSTANCE);
        private @Nullable String mailbox;

        private Builder() {}

        public Builder country(String value) {
            return add(BCStyle.C, value);
        }

        public Builder state(String value) {
            return add(BCStyle.ST, value);
        }

        public Builder locality(String value) {
            return add(BCStyle.L, value);
        }

        public Builder organisation(String value) {
            return add(BCStyle.O, value);
        }

        public Builder unit(String value) {
            return add(BCStyle.OU, value);
        }

        public Builder commonName(String value) {
            return add(BCStyle.CN, value);
        }

        public Builder title(String value) {
            return add(BCStyle.T, value);
        }

        /** An identity as the hierarchies write it: {@code CCCD:…}, {@code MST:…}, {@code MNS:…}. */
        public Builder uid(String value) {
            return add(BCStyle.UID, value);
        }

        /** An e-mail address in the name and in the subject alternative name. */
        public Builder email(String value) {
            return add(BCStyle.E, value).alternativeEmail(value);
        }

        /** An e-mail address in the subject alternative name only. */
        public Builder alternativeEmail(String value) {
            mailbox = value;
            return this;
        }

        public Subject build() {
            return new Subject(names.build(), mailbox);
        }

        private Builder add(ASN1ObjectIdentifier type, String value) {
            names.addRDN(type, value);
            return this;
        }
    }
}
