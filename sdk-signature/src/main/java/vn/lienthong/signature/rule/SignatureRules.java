package vn.lienthong.signature.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The whole register of verification. Immutable. */
public final class SignatureRules {
    private static final List<SignatureRule> ALL = Stream.<SignatureRule[]>of(
                    InputRule.values(),
                    PdfRule.values(),
                    XmlRule.values(),
                    CmsRule.values(),
                    CryptoRule.values(),
                    AlgorithmRule.values(),
                    CertificateRule.values(),
                    PathRule.values(),
                    RevocationRule.values(),
                    TimeRule.values(),
                    PictureRule.values(),
                    NetworkRule.values(),
                    ExpectationRule.values())
            .flatMap(Stream::of)
            .toList();

    private static final Map<String, SignatureRule> BY_ID =
            ALL.stream().collect(Collectors.toUnmodifiableMap(SignatureRule::id, Function.identity()));

    private SignatureRules() {}

    public static List<SignatureRule> all() {
        return ALL;
    }

    /** @param id a code such as {@code SIG-REV-NONE} */
    public static Optional<SignatureRule> byId(String id) {
        return Optional.ofNullable(BY_ID.get(id));
    }
}
