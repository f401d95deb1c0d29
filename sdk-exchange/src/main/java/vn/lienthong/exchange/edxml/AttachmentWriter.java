package vn.lienthong.exchange.edxml;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import vn.lienthong.core.content.Content;
import vn.lienthong.exchange.internal.ZippingInputStream;

/**
 * Writes manifest and attachments. A PDF goes raw; everything else, a user's own ZIP included, goes inside a ZIP with one entry, for
 * receivers unpack whatever calls itself a ZIP (DX-23).
 */
final class AttachmentWriter {
    private static final String PDF = "application/pdf";
    private static final String ZIP = "application/zip";
    private static final Pattern UUID_SHAPE =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");
    private static final Pattern PLAIN_EXTENSION = Pattern.compile("[a-z0-9]{1,10}");

    private final ElementWriter out;
    private final boolean zipAll;

    AttachmentWriter(ElementWriter out, boolean zipAll) {
        this.out = out;
        this.zipAll = zipAll;
    }

    void manifest(List<Attachment> attachments) throws IOException {
        for (int i = 0; i < attachments.size(); i++) {
            Attachment attachment = attachments.get(i);
            out.item("Reference", i + 1, () -> {
                out.text("ContentId", "cid:" + attachment.contentId());
                out.text("ContentType", type(attachment));
                out.text("Description", attachment.description());
                out.text("AttachmentName", attachment.name());
            });
        }
    }

    void attachments(List<Attachment> attachments) throws IOException {
        out.withoutPrefix();
        for (int i = 0; i < attachments.size(); i++) {
            Attachment attachment = attachments.get(i);
            out.item("Attachment", i + 1, () -> attachment(attachment));
        }
    }

    private void attachment(Attachment attachment) throws IOException {
        out.text("ContentId", "cid:" + attachment.contentId());
        out.text("AttachmentName", attachment.name());
        out.text("Description", attachment.description());
        out.text("ContentType", type(attachment));
        Content content = attachment.content().orElseThrow();
        out.xml()
                .start(Namespaces.PREFIX + ":ContentTransferEncoded")
                .attribute("xmlns:" + Namespaces.PREFIX, Namespaces.EDXML)
                .base64(isRaw(attachment) ? content : zipped(content, entryName(attachment)))
                .end();
    }

    private String type(Attachment attachment) {
        return isRaw(attachment) ? PDF : ZIP;
    }

    private boolean isRaw(Attachment attachment) {
        return !zipAll && SafeFileName.extension(attachment.name()).equals("pdf");
    }

    private static Content zipped(Content content, String entryName) {
        return Content.from(() -> new ZippingInputStream(content.open(), entryName));
    }

    /** {@code <uuid>.<ext>}, the same each time the same document is written. */
    private static String entryName(Attachment attachment) {
        String id = attachment.contentId();
        String uuid = UUID_SHAPE.matcher(id).matches()
                ? id
                : UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8)).toString();
        String extension = SafeFileName.extension(attachment.name());
        return uuid + "." + (PLAIN_EXTENSION.matcher(extension).matches() ? extension : "bin");
    }
}
