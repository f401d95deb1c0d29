package vn.lienthong.core.xml;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Base64;
import java.util.Deque;
import vn.lienthong.core.content.Content;

/**
 * Writes XML 1.0 in UTF-8, element by element, to a stream. Names are written as given, prefix included; a prefix must be declared (by
 * an {@code xmlns:} attribute) on the element that uses it or around it. An element without content is written {@code <a/>}.
 *
 * <p>A character XML cannot carry is refused with {@link vn.lienthong.core.error.InvalidInputException}, naming the element; misuse
 * (wrong nesting, a bad name) is an {@link IllegalStateException} or {@link IllegalArgumentException}. After an error what was written
 * is incomplete and must be thrown away. Not thread-safe.
 */
public final class XmlWriter implements Closeable {
    private static final int BASE64_STEP = 3 * 4096;

    private final Writer out;
    private final boolean indented;
    private final Deque<OpenElement> open = new ArrayDeque<>();
    private boolean tagOpen;
    private boolean rootWritten;

    private XmlWriter(OutputStream out, boolean indented) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 16 << 10);
        this.indented = indented;
    }

    /** No white space between elements. */
    public static XmlWriter compact(OutputStream out) {
        return new XmlWriter(out, false);
    }

    /** Each element on a line of its own, two spaces a level, lines ended by LF; texts stay as they are. */
    public static XmlWriter indented(OutputStream out) {
        return new XmlWriter(out, true);
    }

    /** {@code <?xml version="1.0" encoding="UTF-8"?>} and a line end. */
    public XmlWriter declaration() throws IOException {
        if (rootWritten) {
            throw new IllegalStateException("the declaration comes first");
        }
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        return this;
    }

    public XmlWriter start(String name) throws IOException {
        OpenElement around = open.peek();
        if (around == null && rootWritten) {
            throw new IllegalStateException("there is a root element already");
        }
        finishTag();
        if (around != null) {
            around.hasElements = true;
            newLine(around.hasText);
        }
        rootWritten = true;
        open.push(new OpenElement(name, around));
        out.write('<');
        out.write(name);
        tagOpen = true;
        return this;
    }

    /** An attribute, or a namespace declaration ({@code xmlns}, {@code xmlns:p}), of the element just started. */
    public XmlWriter attribute(String name, String value) throws IOException {
        OpenElement element = current();
        if (!tagOpen) {
            throw new IllegalStateException("attributes come before content");
        }
        element.attribute(name, value);
        out.write(' ');
        out.write(name);
        out.write("=\"");
        XmlCharacters.write(out, value, true, element.name + "/@" + name);
        out.write('"');
        return this;
    }

    public XmlWriter text(String text) throws IOException {
        OpenElement element = current();
        if (!text.isEmpty()) {
            finishTag();
            element.hasText = true;
            XmlCharacters.write(out, text, false, element.name);
        }
        return this;
    }

    /** The content in base64, on one line, through a buffer of a few kilobytes. */
    public XmlWriter base64(Content content) throws IOException {
        OpenElement element = current();
        finishTag();
        element.hasText = true;
        try (InputStream in = content.open()) {
            byte[] step = new byte[BASE64_STEP];
            for (int count = in.readNBytes(step, 0, step.length);
                    count > 0;
                    count = in.readNBytes(step, 0, step.length)) {
                byte[] piece = count == step.length ? step : Arrays.copyOf(step, count);
                out.write(new String(Base64.getEncoder().encode(piece), StandardCharsets.ISO_8859_1));
            }
        }
        return this;
    }

    /** Ends the element that was started last. */
    public XmlWriter end() throws IOException {
        OpenElement element = current();
        element.checkPrefixes();
        open.pop();
        if (tagOpen) {
            out.write("/>");
            tagOpen = false;
        } else {
            if (element.hasElements) {
                newLine(element.hasText);
            }
            out.write("</");
            out.write(element.name);
            out.write('>');
        }
        if (open.isEmpty() && indented) {
            out.write('\n');
        }
        return this;
    }

    /** A whole element with text alone. */
    public XmlWriter element(String name, String text) throws IOException {
        return start(name).text(text).end();
    }

    /** Writes out what is buffered; the stream stays open. Every element must have been ended. */
    public void finish() throws IOException {
        if (!rootWritten || !open.isEmpty()) {
            throw new IllegalStateException("the document is not complete");
        }
        out.flush();
    }

    /** Closes the stream. Call {@link #finish()} first: closing alone also happens after a failure and promises nothing. */
    @Override
    public void close() throws IOException {
        out.close();
    }

    private OpenElement current() {
        OpenElement element = open.peek();
        if (element == null) {
            throw new IllegalStateException("no element is open");
        }
        return element;
    }

    private void finishTag() throws IOException {
        if (tagOpen) {
            current().checkPrefixes();
            out.write('>');
            tagOpen = false;
        }
    }

    /** Mixed content is left alone: white space there would be text. */
    private void newLine(boolean besideText) throws IOException {
        if (indented && !besideText) {
            out.write('\n');
            out.write("  ".repeat(open.size()));
        }
    }
}
