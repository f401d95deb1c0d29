package vn.lienthong.exchange.edxml;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import vn.lienthong.core.content.Content;
import vn.lienthong.core.finding.Finding;

/** Reads in tests. */
final class Reading {
    private Reading() {}

    static EdxmlReading of(String xml) {
        return of(xml.getBytes(StandardCharsets.UTF_8));
    }

    static EdxmlReading of(byte[] bytes) {
        return EdxmlReader.create().read(Content.of(bytes));
    }

    static EdxmlDocument document(String xml) {
        try (EdxmlReading reading = of(xml)) {
            return reading.document().orElseThrow();
        }
    }

    static java.util.List<String> rules(EdxmlReading reading) {
        return reading.findings().stream().map(Finding::rule).toList();
    }

    static Attachment only(EdxmlReading reading) {
        return reading.document().orElseThrow().attachments().get(0);
    }

    static byte[] bytes(Attachment attachment) {
        try (InputStream in = attachment.content().orElseThrow().open()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Attachment attachment) {
        return new String(bytes(attachment), StandardCharsets.UTF_8);
    }
}
