package vn.lienthong.signature.cert;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.core.finding.Finding;
import vn.lienthong.core.finding.Findings;
import vn.lienthong.signature.rule.AlgorithmRule;
import vn.lienthong.signature.rule.CryptoRule;
import vn.lienthong.signature.rule.InputRule;
import vn.lienthong.signature.rule.SignatureRule;

/** Gathers what one key or algorithm gives. One judgement, one object. */
final class StrengthJudge {
    private static final int MIN_BITS = 2048;
    private static final int BROKEN_BITS = 1024;
    private static final int MAX_BITS = 8192;
    /** Exponents below 65537 have fewer bits. */
    private static final int USUAL_EXPONENT_BITS = 17;

    private final Findings.Collector found = Findings.collector();
    private final @Nullable String namedSwitch;
    private final String path;

    /** @param namedSwitch the switch that accepts what is weak; null when none does */
    StrengthJudge(@Nullable String namedSwitch, String path) {
        this.namedSwitch = namedSwitch;
        this.path = path;
    }

    Findings findings() {
        return found.toFindings();
    }

    private void weak(SignatureRule rule, Object... values) {
        Finding finding = namedSwitch != null ? rule.allowedAt(path, namedSwitch, values) : rule.at(path, values);
        found.add(finding);
    }

    private void bad(SignatureRule rule, Object... values) {
        found.add(rule.at(path, values));
    }

    StrengthJudge key(KeyFacts key) {
        if (!key.wellFormed()) {
            bad(AlgorithmRule.BAD_KEY);
            return this;
        }
        switch (key.family()) {
            case RSA, RSA_PSS_ONLY -> rsa(key);
            case EC -> {
                if (!String.valueOf(key.curve()).startsWith("P-")) {
                    weak(AlgorithmRule.NOT_LISTED, "EC " + key.curve());
                }
            }
            case EDWARDS -> weak(AlgorithmRule.NOT_LISTED, String.valueOf(key.curve()));
            case DSA -> weak(AlgorithmRule.NOT_LISTED, "DSA");
            case OTHER -> weak(AlgorithmRule.NOT_LISTED, "?");
        }
        return this;
    }

    private void rsa(KeyFacts key) {
        KeyFacts.RsaNumbers numbers = Objects.requireNonNull(key.rsa());
        boolean even = !numbers.modulus().testBit(0) || !numbers.exponent().testBit(0);
        if (key.bits() < BROKEN_BITS
                || even
                || numbers.exponent().signum() <= 0
                || numbers.exponent().bitLength() < 2) {
            bad(AlgorithmRule.BAD_KEY);
            return;
        }
        if (key.bits() > MAX_BITS) {
            bad(InputRule.LIMIT, "RSA " + key.bits() + " bit");
        } else if (key.bits() < MIN_BITS) {
            weak(AlgorithmRule.WEAK_KEY, key.bits());
        }
        if (numbers.exponent().bitLength() < USUAL_EXPONENT_BITS) {
            bad(AlgorithmRule.RSA_EXPONENT);
        }
        if (Roca.matches(numbers.modulus())) {
            weak(AlgorithmRule.ROCA);
        }
    }

    StrengthJudge algorithm(SignatureAlgorithm algorithm, @Nullable KeyFacts key) {
        switch (algorithm.scheme()) {
            case HMAC -> bad(AlgorithmRule.HMAC);
            case OTHER, EDDSA -> weak(AlgorithmRule.NOT_LISTED, algorithm.oid());
            case DSA -> {
                weak(AlgorithmRule.NOT_LISTED, "DSA");
                hash(algorithm.hash(), algorithm.oid());
            }
            case RSA_PSS -> {
                hash(algorithm.hash(), algorithm.oid());
                pss(algorithm);
            }
            case RSA_PKCS1, ECDSA -> hash(algorithm.hash(), algorithm.oid());
        }
        if (key != null && key.wellFormed() && !fits(algorithm.scheme(), key.family())) {
            bad(AlgorithmRule.MISMATCH);
        }
        return this;
    }

    private void pss(SignatureAlgorithm algorithm) {
        SignatureAlgorithm.Pss pss = Objects.requireNonNull(algorithm.pss());
        if (pss.trailer() != 1) {
            bad(CryptoRule.SIGNATURE);
        }
        if (pss.maskHash() == null || pss.maskHash() != algorithm.hash()) {
            weak(AlgorithmRule.PSS_PARAMS);
        }
    }

    StrengthJudge hash(@Nullable HashFunction hash, String oid) {
        if (hash == null) {
            weak(AlgorithmRule.NOT_LISTED, oid);
            return this;
        }
        switch (hash.standing()) {
            case LISTED -> {
                // Good.
            }
            case NOT_LISTED -> weak(AlgorithmRule.NOT_LISTED, hash.algorithm());
            case WEAK -> weak(AlgorithmRule.WEAK_HASH, hash.algorithm());
            case BROKEN -> bad(AlgorithmRule.BROKEN_HASH, hash.algorithm());
        }
        return this;
    }

    private static boolean fits(SignatureAlgorithm.Scheme scheme, KeyFacts.Family family) {
        return switch (scheme) {
            case RSA_PKCS1 -> family == KeyFacts.Family.RSA;
            case RSA_PSS -> family == KeyFacts.Family.RSA || family == KeyFacts.Family.RSA_PSS_ONLY;
            case ECDSA -> family == KeyFacts.Family.EC;
            case EDDSA -> family == KeyFacts.Family.EDWARDS;
            case DSA -> family == KeyFacts.Family.DSA;
            case HMAC, OTHER -> true;
        };
    }
}
