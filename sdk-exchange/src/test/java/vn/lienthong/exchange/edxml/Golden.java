package vn.lienthong.exchange.edxml;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The worked examples of the specification, and pieces to make variants of them. */
final class Golden {
    static final String NAMESPACE = "http://www.mic.gov.vn/TBT/QCVN_102_2016";
    static final String UUID_NAME = "3f0c9a52-7d1e-4b86-9a41-5c2e8d7f6b10";

    private Golden() {}

    static String document() {
        return new String(bytes("new-document.xml"), StandardCharsets.UTF_8);
    }

    static String status() {
        return new String(bytes("status-03.xml"), StandardCharsets.UTF_8);
    }

    static byte[] bytes(String name) {
        try (InputStream in = Golden.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A document whose header is this, with one attachment of this type, name and base64 text. */
    static String withAttachment(String type, String name, String base64) {
        String declared = type.isEmpty() ? "" : "<ContentType>" + type + "</ContentType>";
        return document()
                .replaceAll(
                        "(?s)<AttachmentEncoded>.*</AttachmentEncoded>",
                        "<AttachmentEncoded><Attachment><ContentId>cid:7b1d2c34-0a5f-4e69-8b7c-1d2e3f405162</ContentId><AttachmentName>"
                                + name + "</AttachmentName>" + declared + "<ContentTransferEncoded>" + base64
                                + "</ContentTransferEncoded></Attachment></AttachmentEncoded>");
    }

    static String withAttachment(String type, String name, byte[] payload) {
        return withAttachment(type, name, base64(payload));
    }

    static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    /** A ZIP of name, text, name, text … */
    static byte[] zip(String... namesAndTexts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
