package vn.lienthong.exchange.axis;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.lienthong.core.privacy.PersonalText;
import vn.lienthong.exchange.edxml.EdxmlDocument;

/**
 * Finds out what became of a send whose outcome is unknown, by looking into the outgoing list. Thread-safe.
 */
public final class SendReconciliation {
    private final DocumentAxis axis;

    public SendReconciliation(DocumentAxis axis) {
        this.axis = axis;
    }

    /**
     * Looks for a document by sender, notation, subject and recipients.
     *
     * <p>{@link Outcome.Absent} soon after the send proves nothing yet: the list may lag. Ask again after a while, and only then send
     * the same bytes again. {@link Outcome.Doubtful} is for a person to decide.
     */
    public Outcome find(EdxmlDocument document) {
        Set<String> recipients = document.to().stream().map(to -> to.code()).collect(Collectors.toUnmodifiableSet());
        List<SentItem> alike = axis.sent(MessageKind.DOCUMENT, Optional.empty()).value().stream()
                .filter(item -> same(item.notation(), document.letter().code().joined()))
                .filter(item -> item.from()
                        .map(from -> from.equals(document.from().code()))
                        .orElse(true))
                .filter(item -> item.to().map(recipients::contains).orElse(true))
                .toList();
        if (alike.isEmpty()) {
            return new Outcome.Absent();
        }
        Set<String> ids = alike.stream()
                .filter(item -> same(
                        item.title().map(PersonalText::reveal),
                        document.letter().subject()))
                .flatMap(item -> item.senderDocId().stream())
                .collect(Collectors.toUnmodifiableSet());
        return ids.size() == 1 ? new Outcome.Found(ids.iterator().next()) : new Outcome.Doubtful(alike);
    }

    private static boolean same(Optional<String> listed, String ours) {
        return listed.map(SendReconciliation::plain).filter(plain(ours)::equals).isPresent();
    }

    private static String plain(String text) {
        return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    /** What the outgoing list says. */
    public sealed interface Outcome {
        /** The axis has it, under this id. */
        record Found(String docId) implements Outcome {}

        /** The list does not hold it. */
        record Absent() implements Outcome {}

        /** The list holds something alike, but not surely this. */
        record Doubtful(List<SentItem> alike) implements Outcome {}
    }
}
