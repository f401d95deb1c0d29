package vn.lienthong.signature.rule;

import vn.lienthong.core.finding.Finding;
import vn.lienthong.core.finding.FindingTemplate;
import vn.lienthong.core.finding.Severity;
import vn.lienthong.core.message.Message;

/**
 * A code of the register of verification (specification 7.13). Codes and effects are a contract: a policy may raise an effect, never
 * lower one silently.
 */
public sealed interface SignatureRule extends FindingTemplate
        permits InputRule,
                PdfRule,
                XmlRule,
                CmsRule,
                CryptoRule,
                AlgorithmRule,
                CertificateRule,
                PathRule,
                RevocationRule,
                TimeRule,
                PictureRule,
                NetworkRule,
                ExpectationRule {
    RegisterEntry entry();

    default Effect effect() {
        return entry().effect();
    }

    @Override
    default String id() {
        return entry().id();
    }

    @Override
    default String vi() {
        return entry().vi();
    }

    @Override
    default String en() {
        return entry().en();
    }

    @Override
    default Severity severity() {
        return entry().severity();
    }

    @Override
    default String source() {
        return entry().source();
    }

    /** The finding raised by a policy to an error, which leaves the verdict undecided at best. */
    default Finding raisedAt(String path, Object... values) {
        return new Finding(id(), Severity.ERROR, path, format(values), source());
    }

    /**
     * The finding without its effect, because the caller turned a named switch.
     *
     * @param namedSwitch the switch and its value as the report shall name it, for example {@code acceptWeakBefore=2020-01-01}
     */
    default Finding allowedAt(String path, String namedSwitch, Object... values) {
        Message text = format(values);
        Message named = new Message(
                text.vi() + " (chấp nhận theo cấu hình " + namedSwitch + ")",
                text.en() + " (accepted by " + namedSwitch + ")");
        return new Finding(id(), Severity.WARN, path, named, source());
    }

    /** The finding with its hole filled by a reason that is itself in both languages. */
    default Finding because(String path, Message reason) {
        Message text = new Message(format(reason.vi()).vi(), format(reason.en()).en());
        return new Finding(id(), severity(), path, text, source());
    }

    /** The finding as mere information, where the operation only looks at something else. */
    default Finding notedAt(String path, Object... values) {
        return new Finding(id(), Severity.INFO, path, format(values), source());
    }
}
