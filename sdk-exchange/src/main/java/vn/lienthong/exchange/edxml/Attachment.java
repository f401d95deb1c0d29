package vn.lienthong.exchange.edxml;

import java.util.Objects;
import java.util.Optional;
import vn.lienthong.core.content.Content;
import vn.lienthong.core.content.ContentDigest;

/**
 * A file that travels with a document (<i>tệp đính kèm</i>; wire {@code Attachment} and its {@code Reference} in the manifest).
 *
 * @param contentId links the two, without {@code cid:}; empty until the document is built, or when a received message has none. Not
 *     unique in the world
 * @param name file name as written (wire {@code AttachmentName}): data, never a path, see {@link #safeName}; empty when there is none
 * @param description wire {@code Description}
 * @param packing how it was packed
 * @param content the file itself; for a received one it can be opened until the {@link EdxmlReading} is closed. Empty when nothing
 *     could be delivered
 * @param digest length and SHA-256 of {@code content} of a received attachment
 * @param damage what is wrong with a received attachment; its content, if there is one, is then the payload as it came
 */
public record Attachment(
        String contentId,
        String name,
        Optional<String> description,
        Packing packing,
        Optional<Content> content,
        Optional<ContentDigest> digest,
        Optional<AttachmentDamage> damage) {
    public Attachment {
        Objects.requireNonNull(contentId, "contentId");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(packing, "packing");
    }

    /** A file to be sent. The content must be repeatable. */
    public static Attachment of(String name, Content content) {
        return new Attachment(
                "",
                name,
                Optional.empty(),
                Packing.UNDECIDED,
                Optional.of(content),
                Optional.empty(),
                Optional.empty());
    }

    public Attachment withDescription(String text) {
        return new Attachment(contentId, name, Texts.present(text), packing, content, digest, damage);
    }

    Attachment withContentId(String id) {
        return new Attachment(id, name, description, packing, content, digest, damage);
    }

    /** A name a file may have on every system: no separators, controls or reserved words, at most 255 bytes of UTF-8. */
    public String safeName() {
        return SafeFileName.of(name);
    }

    /** File names tell of people: it is not printed. */
    @Override
    public String toString() {
        return "Attachment[" + contentId + damage.map(found -> ", " + found).orElse("") + "]";
    }

    /**
     * How an attachment is packed.
     *
     * @param type what decides (wire {@code Attachment/ContentType})
     * @param manifestType what the manifest says (wire {@code Reference/ContentType}); often another
     * @param wrapped whether the payload was a ZIP that was unwrapped
     */
    public record Packing(Optional<String> type, Optional<String> manifestType, boolean wrapped) {
        static final Packing UNDECIDED = new Packing(Optional.empty(), Optional.empty(), false);

        public Packing {
            Objects.requireNonNull(type, "type");
            Objects.requireNonNull(manifestType, "manifestType");
        }
    }
}
