package vn.lienthong.exchange.axis.adapter;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import vn.lienthong.core.call.CallContext;
import vn.lienthong.core.call.IdSource;
import vn.lienthong.core.content.Content;
import vn.lienthong.core.content.ContentDigest;
import vn.lienthong.core.error.LimitExceededException;
import vn.lienthong.core.error.LocalIoException;
import vn.lienthong.core.error.UnreadableInputException;
import vn.lienthong.core.http.HttpAnswer;
import vn.lienthong.exchange.axis.AxisError;
import vn.lienthong.exchange.axis.FetchResult;
import vn.lienthong.exchange.edxml.EdxmlLimits;
import vn.lienthong.exchange.edxml.EdxmlReader;
import vn.lienthong.exchange.internal.Base64Decoder;
import vn.lienthong.exchange.internal.FileMeasure;

/** {@code getEdoc} and {@code downloadEdoc}: the answer goes to disk as it comes, and gets its name only when it is edXML (DX-03). */
final class MessageFetching {
    private final AdapterSettings settings;
    private final AdapterCalls calls;
    private final AnswerJudge judge;
    private final IdSource ids;

    MessageFetching(AdapterSettings settings, AdapterCalls calls, AnswerJudge judge, IdSource ids) {
        this.settings = settings;
        this.calls = calls;
        this.judge = judge;
        this.ids = ids;
    }

    FetchResult fetch(String docId, Path target) {
        Path part = target.resolveSibling("." + ids.next() + ".part");
        try {
            Map<String, String> own = Map.of("docId", docId);
            ContentDigest digest = settings.fetchMode() == FetchMode.GET_EDOC
                    ? calls.fetch("getEdoc", own, (answer, call) -> fromJson(answer, call, part))
                            .value()
                    : calls.download("downloadEdoc", own, (answer, call) -> fromFile(answer, call, part))
                            .value();
            return read(part, target, digest);
        } catch (IOException e) {
            throw new LocalIoException(e, AxisError.FILE);
        } finally {
            part.toFile().delete();
        }
    }

    private FetchResult read(Path part, Path target, ContentDigest digest) throws IOException {
        EdxmlReader reader =
                EdxmlReader.create().withLimits(EdxmlLimits.DEFAULT.withMessageBytes(settings.maxMessageBytes()));
        try {
            var reading = reader.read(Content.of(part));
            try {
                Files.move(part, target);
            } catch (IOException e) {
                reading.close();
                throw e;
            }
            return new FetchResult.Message(target, digest, reading);
        } catch (UnreadableInputException | LimitExceededException e) {
            Path quarantine = target.resolveSibling(target.getFileName() + ".unreadable");
            Files.move(part, quarantine);
            return new FetchResult.NotEdxml(quarantine, digest, e);
        }
    }

    private ContentDigest fromJson(HttpAnswer answer, CallContext call, Path part) throws IOException {
        AnswerJudge.refuseForbidden(answer, call);
        try (FileMeasure out = create(part)) {
            Base64Decoder decoder = new Base64Decoder(out);
            MemberSplitter splitter = new MemberSplitter(
                    answer.body(), "data", (text, from, length) -> toDisk(() -> decoder.decode(text, from, length)));
            byte[] envelope = splitter.split();
            judge.requireGood(judge.judge(new java.io.ByteArrayInputStream(envelope), call), call);
            if (!splitter.found()) {
                throw call.unreadable(AxisError.NO_DATA, call.operation().name());
            }
            if (!finish(decoder)) {
                throw call.unreadable(AxisError.NOT_BASE64, call.operation().name());
            }
            return measured(out, call, part);
        }
    }

    private ContentDigest fromFile(HttpAnswer answer, CallContext call, Path part) throws IOException {
        AnswerJudge.refuseForbidden(answer, call);
        if (call.answerType().endsWith("json")) {
            judge.requireGood(judge.judge(answer, call), call);
            throw AnswerJudge.notEnvelope(call);
        }
        try (FileMeasure out = create(part)) {
            byte[] buffer = new byte[16 << 10];
            InputStream body = answer.body();
            for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
                int count = read;
                toDisk(() -> out.write(buffer, 0, count));
            }
            return measured(out, call, part);
        }
    }

    private static ContentDigest measured(FileMeasure out, CallContext call, Path part) throws IOException {
        toDisk(out::flush);
        if (!looksLikeMarkup(part)) {
            throw AnswerJudge.notEnvelope(call);
        }
        return new ContentDigest(out.length(), out.sha256());
    }

    /** An error page or message in place of the file says nothing about the file. */
    private static boolean looksLikeMarkup(Path part) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(part)) {
            head = in.readNBytes(64);
        }
        String text = new String(head, StandardCharsets.ISO_8859_1)
                .replaceAll("[^\\x21-\\x7e]", "")
                .toLowerCase(Locale.ROOT);
        return !text.isEmpty()
                && !text.startsWith("{")
                && !text.startsWith("<html")
                && !text.startsWith("<!doctypehtml");
    }

    private static FileMeasure create(Path part) {
        try {
            OutputStream file = Files.newOutputStream(part);
            return new FileMeasure(new BufferedOutputStream(file, 64 << 10));
        } catch (IOException e) {
            throw new LocalIoException(e, AxisError.FILE);
        }
    }

    private static boolean finish(Base64Decoder decoder) {
        try {
            return decoder.finish();
        } catch (IOException e) {
            throw new LocalIoException(e, AxisError.FILE);
        }
    }

    /** A failing disk must not be taken for a failing wire. */
    private static void toDisk(DiskWrite write) {
        try {
            write.run();
        } catch (IOException e) {
            throw new LocalIoException(e, AxisError.FILE);
        }
    }

    @FunctionalInterface
    private interface DiskWrite {
        void run() throws IOException;
    }
}
