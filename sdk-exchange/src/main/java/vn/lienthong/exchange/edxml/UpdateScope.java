package vn.lienthong.exchange.edxml;

import java.util.List;
import java.util.Optional;

/**
 * What an update changes (wire {@code BussinessDocumentInfo}).
 *
 * @param content 1 = the content changes (wire {@code DocumentInfo})
 * @param recipients 1 = the recipients change (wire {@code DocumentReceiver})
 * @param changes recipients removed and added (wire {@code ReceiverList})
 */
public record UpdateScope(
        Optional<Written<Integer>> content, Optional<Written<Integer>> recipients, List<RecipientChange> changes) {
    public UpdateScope {
        changes = List.copyOf(changes);
    }

    public static UpdateScope ofContent() {
        return new UpdateScope(Optional.of(Written.of(1)), Optional.of(Written.of(0)), List.of());
    }

    public static UpdateScope ofRecipients(List<RecipientChange> changes) {
        return new UpdateScope(Optional.of(Written.of(0)), Optional.of(Written.of(1)), changes);
    }
}
