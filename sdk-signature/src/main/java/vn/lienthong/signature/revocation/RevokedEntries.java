package vn.lienthong.signature.revocation;

import java.io.IOException;
import java.math.BigInteger;
import java.security.cert.CRLReason;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.jspecify.annotations.Nullable;

/**
 * The entries of a revocation list, indexed once by serial number: an open hash table of offsets into the list's own bytes. Immutable
 * after building, hence shared between threads.
 */
final class RevokedEntries {
    private static final byte[] REASON = {0x55, 0x1d, 0x15};
    private static final byte[] INVALIDITY_DATE = {0x55, 0x1d, 0x18};
    private static final byte[] CERTIFICATE_ISSUER = {0x55, 0x1d, 0x1d};
    private static final CRLReason[] REASONS = CRLReason.values();

    private final byte[] data;
    private final X500Principal listIssuer;
    private int[] offsets = new int[16];
    private int[] hashes = new int[16];
    private int count;
    private int[] table = new int[0];
    private final List<X500Principal> issuers = new ArrayList<>();
    /** For each entry the issuer in force, as an index; empty while no entry names one. */
    private int[] issuerOf = new int[0];

    private boolean unknownCritical;

    private RevokedEntries(byte[] data, X500Principal listIssuer) {
        this.data = data;
        this.listIssuer = listIssuer;
    }

    static RevokedEntries none(X500Principal listIssuer) {
        return new RevokedEntries(new byte[0], listIssuer);
    }

    /** @param entries stands in front of the first entry */
    static RevokedEntries read(byte[] data, DerReader entries, X500Principal listIssuer) throws IOException {
        RevokedEntries index = new RevokedEntries(data, listIssuer);
        while (entries.hasMore()) {
            index.add(entries);
        }
        index.buildTable();
        return index;
    }

    /** Whether an entry holds a critical extension we do not know; the whole list must then not be used (RFC 5280 5.3). */
    boolean hasUnknownCritical() {
        return unknownCritical;
    }

    int size() {
        return count;
    }

    @Nullable
    Revocation find(X500Principal certificateIssuer, BigInteger serial) throws IOException {
        if (count == 0) {
            return null;
        }
        byte[] wanted = serial.toByteArray();
        int mask = table.length - 1;
        for (int slot = hash(wanted, 0, wanted.length) & mask; table[slot] != 0; slot = (slot + 1) & mask) {
            int entry = table[slot] - 1;
            if (hasSerial(entry, wanted) && issuer(entry).equals(certificateIssuer)) {
                return revocation(entry);
            }
        }
        return null;
    }

    private void add(DerReader entries) throws IOException {
        if (count == offsets.length) {
            offsets = Arrays.copyOf(offsets, count * 2);
            hashes = Arrays.copyOf(hashes, count * 2);
        }
        offsets[count] = entries.position();
        DerReader entry = entries.enter(DerReader.SEQUENCE);
        int serial = entry.content(DerReader.INTEGER);
        hashes[count] = hash(data, minimal(serial, entry.position()), entry.position());
        if (!entry.isTime()) {
            throw DerReader.malformed();
        }
        entry.skip();
        int issuer = issuerOf.length == 0 || count == 0 ? 0 : issuerOf[count - 1];
        if (entry.hasMore()) {
            DerReader extensions = entry.enter(DerReader.SEQUENCE);
            while (extensions.hasMore()) {
                issuer = extension(extensions.enter(DerReader.SEQUENCE), issuer);
            }
        }
        if (issuer != 0 || issuerOf.length > 0) {
            issuerOf = issuerOf.length > count ? issuerOf : Arrays.copyOf(issuerOf, offsets.length);
            issuerOf[count] = issuer;
        }
        count++;
    }

    private int extension(DerReader extension, int issuer) throws IOException {
        int type = extension.content(DerReader.OBJECT_IDENTIFIER);
        int typeEnd = extension.position();
        boolean critical = false;
        if (extension.peek() == DerReader.BOOLEAN) {
            int value = extension.content(DerReader.BOOLEAN);
            critical = value < extension.position() && data[value] != 0;
        }
        if (isType(CERTIFICATE_ISSUER, type, typeEnd)) {
            issuers.add(directoryName(extension.bytes(DerReader.OCTET_STRING)));
            return issuers.size();
        }
        if (critical && !isType(REASON, type, typeEnd) && !isType(INVALIDITY_DATE, type, typeEnd)) {
            unknownCritical = true;
        }
        return issuer;
    }

    private boolean isType(byte[] wanted, int from, int to) {
        return Arrays.equals(data, from, to, wanted, 0, wanted.length);
    }

    private static X500Principal directoryName(byte[] encoded) throws IOException {
        try {
            for (GeneralName name : GeneralNames.getInstance(encoded).getNames()) {
                if (name.getTagNo() == GeneralName.directoryName) {
                    return new X500Principal(name.getName().toASN1Primitive().getEncoded());
                }
            }
        } catch (IllegalArgumentException e) {
            throw DerReader.malformed();
        }
        throw DerReader.malformed();
    }

    private void buildTable() {
        table = new int[Math.max(16, Integer.highestOneBit(Math.max(1, count)) * 4)];
        int mask = table.length - 1;
        for (int i = 0; i < count; i++) {
            int slot = hashes[i] & mask;
            while (table[slot] != 0) {
                slot = (slot + 1) & mask;
            }
            table[slot] = i + 1;
        }
        hashes = new int[0];
    }

    private X500Principal issuer(int entry) {
        int index = issuerOf.length == 0 ? 0 : issuerOf[entry];
        return index == 0 ? listIssuer : issuers.get(index - 1);
    }

    private boolean hasSerial(int index, byte[] wanted) throws IOException {
        DerReader entry = entry(index);
        int start = minimal(entry.content(DerReader.INTEGER), entry.position());
        return Arrays.equals(data, start, entry.position(), wanted, 0, wanted.length);
    }

    private Revocation revocation(int index) throws IOException {
        DerReader entry = entry(index);
        entry.content(DerReader.INTEGER);
        Instant at = entry.time();
        CRLReason reason = CRLReason.UNSPECIFIED;
        Instant invalidSince = null;
        if (entry.hasMore()) {
            DerReader extensions = entry.enter(DerReader.SEQUENCE);
            while (extensions.hasMore()) {
                DerReader extension = extensions.enter(DerReader.SEQUENCE);
                byte[] type = extension.bytes(DerReader.OBJECT_IDENTIFIER);
                if (extension.peek() == DerReader.BOOLEAN) {
                    extension.skip();
                }
                DerReader value = extension.enter(DerReader.OCTET_STRING);
                if (Arrays.equals(type, REASON)) {
                    reason = reason(value.bytes(DerReader.ENUMERATED));
                } else if (Arrays.equals(type, INVALIDITY_DATE)) {
                    invalidSince = value.time();
                }
            }
        }
        return new Revocation(at, reason, invalidSince);
    }

    private static CRLReason reason(byte[] written) {
        int code = written.length == 1 ? written[0] : -1;
        return code >= 0 && code < REASONS.length ? REASONS[code] : CRLReason.UNSPECIFIED;
    }

    private DerReader entry(int index) throws IOException {
        return new DerReader(data, offsets[index], data.length).enter(DerReader.SEQUENCE);
    }

    /** Serial numbers written with needless leading octets are compared without them. */
    private int minimal(int start, int end) {
        int from = start;
        while (end - from > 1 && isNeedless(data[from], data[from + 1])) {
            from++;
        }
        return from;
    }

    private static boolean isNeedless(byte first, byte second) {
        return first == (second < 0 ? -1 : 0);
    }

    private static int hash(byte[] bytes, int from, int to) {
        int hash = 1;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + bytes[i];
        }
        return hash ^ (hash >>> 15);
    }
}
