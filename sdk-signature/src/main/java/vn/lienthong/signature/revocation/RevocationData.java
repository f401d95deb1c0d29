package vn.lienthong.signature.revocation;

import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.security.auth.x500.X500Principal;
import vn.lienthong.signature.cert.Fingerprint;
import vn.lienthong.signature.cert.PemText;

/**
 * Revocation lists and OCSP answers in hand: from files, from the document. Parsed and indexed once, then shared. Immutable,
 * thread-safe.
 */
public final class RevocationData {
    private static final RevocationData NONE = new Builder().build();

    private final Map<X500Principal, List<HeldList>> lists;
    private final List<HeldAnswer> answers;
    private final int unreadable;

    private RevocationData(Builder builder) {
        Map<X500Principal, List<HeldList>> byIssuer = new HashMap<>();
        builder.lists.forEach(item -> byIssuer.computeIfAbsent(item.list().issuer(), name -> new ArrayList<>())
                .add(item));
        this.lists = byIssuer;
        this.answers = List.copyOf(builder.answers);
        this.unreadable = builder.unreadable;
    }

    public static RevocationData none() {
        return NONE;
    }

    public static Builder builder() {
        return new Builder();
    }

    /** How many inputs were neither a list nor an answer. Where a status is missing, the report says so. */
    public int unreadable() {
        return unreadable;
    }

    public int lists() {
        return lists.values().stream().mapToInt(List::size).sum();
    }

    public int answers() {
        return answers.size();
    }

    /** Both together. */
    public RevocationData plus(RevocationData other) {
        if (other == NONE) {
            return this;
        }
        return this == NONE ? other : new Builder().addAll(this).addAll(other).build();
    }

    /** The same evidence, said to come from elsewhere. */
    RevocationData from(Origin origin) {
        Builder builder = new Builder().unreadable(unreadable);
        lists.values().forEach(items -> items.forEach(item -> builder.addList(item.list(), origin)));
        answers.forEach(item -> builder.answers.add(new HeldAnswer(item.answer(), origin)));
        return builder.build();
    }

    List<HeldList> listsOf(Set<X500Principal> issuers) {
        List<HeldList> found = new ArrayList<>();
        issuers.forEach(issuer -> found.addAll(lists.getOrDefault(issuer, List.of())));
        return found;
    }

    List<HeldAnswer> answersOn(BigInteger serial) {
        return answers.stream().filter(item -> item.answer().mentions(serial)).toList();
    }

    /** Gathers evidence. Not thread-safe. */
    public static final class Builder {
        private final List<HeldList> lists = new ArrayList<>();
        private final List<HeldAnswer> answers = new ArrayList<>();
        private final Set<String> seen = new HashSet<>();
        private int unreadable;

        private Builder() {}

        /** Adds a revocation list, DER or PEM. What cannot be read is counted, because one bad file must not spoil the others. */
        public Builder crl(byte[] bytes, Origin origin) {
            try {
                for (byte[] der : blocks(bytes, "X509 CRL")) {
                    addList(RevocationList.read(der), origin);
                }
            } catch (IOException | IllegalArgumentException e) {
                unreadable++;
            }
            return this;
        }

        /** Adds an OCSP answer, DER. What cannot be read is counted. */
        public Builder ocsp(byte[] bytes, Origin origin) {
            try {
                for (byte[] der : blocks(bytes, "OCSP RESPONSE")) {
                    addAnswer(OcspAnswer.read(der), der, origin);
                }
            } catch (IOException | IllegalArgumentException e) {
                unreadable++;
            }
            return this;
        }

        public RevocationData build() {
            return new RevocationData(this);
        }

        Builder addAll(RevocationData other) {
            other.lists.values().forEach(items -> items.forEach(item -> addList(item.list(), item.origin())));
            answers.addAll(other.answers);
            unreadable += other.unreadable;
            return this;
        }

        Builder unreadable(int more) {
            unreadable += more;
            return this;
        }

        Builder addList(RevocationList list, Origin origin) {
            if (seen.add(list.sha256())) {
                lists.add(new HeldList(list, origin));
            }
            return this;
        }

        private void addAnswer(OcspAnswer answer, byte[] der, Origin origin) {
            if (seen.add(Fingerprint.of(der))) {
                answers.add(new HeldAnswer(answer, origin));
            }
        }

        private static List<byte[]> blocks(byte[] bytes, String label) {
            if (!PemText.isPem(bytes)) {
                return List.of(bytes);
            }
            return PemText.blocks(bytes).stream()
                    .filter(block -> block.label().equals(label))
                    .map(PemText::der)
                    .toList();
        }
    }
}
