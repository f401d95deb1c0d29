package vn.lienthong.exchange.edxml;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipException;
import vn.lienthong.core.content.BoundedInputStream;
import vn.lienthong.core.content.ContentDigest;
import vn.lienthong.core.content.ContentTooLargeException;
import vn.lienthong.exchange.internal.FileMeasure;
import vn.lienthong.exchange.internal.ZipFileView;

/** Decides whether a payload is the file itself or a ZIP around it (DX-31), and takes the file out within the limits (DX-33). */
final class Unwrapper {
    private static final String ZIP = "application/zip";
    private static final long RATIO_FREE_BYTES = 1 << 20;
    private static final Pattern UUID_NAME = Pattern.compile(
            "[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}(\\.[^/\\\\]*)?");

    private final AttachmentSpool spool;
    private final EdxmlLimits limits;
    private final Notes notes;
    private long delivered;

    Unwrapper(AttachmentSpool spool, EdxmlLimits limits, Notes notes) {
        this.spool = spool;
        this.limits = limits;
        this.notes = notes;
    }

    Unwrapped unwrap(Payload payload, Optional<String> type, String name, String path) throws IOException {
        if (!payload.base64()) {
            spool.discard(payload.file());
            notes.found(AttachmentFinding.NOT_BASE64.at(path));
            return Unwrapped.withheld(AttachmentDamage.NOT_BASE64);
        }
        Unwrapped result = judge(payload, type, name, path);
        Payload file = result.file();
        if (file != null && !account(file.digest().length())) {
            return tooLarge(file, path);
        }
        return result;
    }

    private Unwrapped judge(Payload payload, Optional<String> type, String name, String path) throws IOException {
        boolean zipExpected = type.isEmpty() || mediaType(type.get()).equals(ZIP);
        try (ZipFileView zip = ZipFileView.open(payload.file())) {
            return switch (zip.shape()) {
                case OTHER -> notAZip(payload, type, zipExpected, path);
                case BROKEN -> zipExpected ? broken(payload, path) : Unwrapped.kept(payload);
                case ZIP -> zipExpected ? expected(payload, zip, name, path) : unexpected(payload, zip, path);
            };
        }
    }

    private Unwrapped notAZip(Payload payload, Optional<String> type, boolean zipExpected, String path) {
        if (!zipExpected) {
            return Unwrapped.kept(payload);
        }
        if (type.isEmpty()) {
            notes.found(AttachmentFinding.NO_TYPE.at(path));
            return Unwrapped.kept(payload);
        }
        notes.found(AttachmentFinding.NOT_A_ZIP.at(path));
        return Unwrapped.damaged(payload, AttachmentDamage.NOT_A_ZIP);
    }

    private Unwrapped expected(Payload payload, ZipFileView zip, String name, String path) throws IOException {
        if (zip.entries() != 1 || zip.entryName().endsWith("/")) {
            notes.found(AttachmentFinding.ENTRIES.at(path, zip.entries()));
            return Unwrapped.kept(payload);
        }
        if (SafeFileName.extension(name).equals("zip") && !isUuidNamed(zip)) {
            notes.found(AttachmentFinding.AMBIGUOUS_ZIP.at(path));
            return Unwrapped.kept(payload);
        }
        return takenOut(payload, zip, path);
    }

    private Unwrapped unexpected(Payload payload, ZipFileView zip, String path) throws IOException {
        if (zip.entries() != 1 || !isUuidNamed(zip)) {
            return Unwrapped.kept(payload);
        }
        notes.found(AttachmentFinding.MISLABELLED.at(path));
        return takenOut(payload, zip, path);
    }

    private Unwrapped takenOut(Payload payload, ZipFileView zip, String path) throws IOException {
        String entry = zip.entryName();
        if (entry.indexOf('/') >= 0 || entry.indexOf('\\') >= 0 || entry.indexOf(':') >= 0) {
            notes.found(AttachmentFinding.ENTRY_NAME.at(path));
        }
        Path file = spool.newFile();
        try (InputStream in = new BoundedInputStream(zip.openEntry(), allowed(zip.packedSize()));
                FileMeasure out = new FileMeasure(AttachmentSpool.create(file))) {
            in.transferTo(out);
            spool.discard(payload.file());
            Payload inner =
                    new Payload(file, new ContentDigest(out.length(), out.sha256()), out.looksDestroyed(), true);
            return new Unwrapped(inner, true, Optional.empty());
        } catch (ContentTooLargeException e) {
            spool.discard(file);
            return tooLarge(payload, path);
        } catch (ZipException | java.io.EOFException e) {
            spool.discard(file);
            return broken(payload, path);
        }
    }

    private long allowed(long packedSize) {
        long byRatio = Math.max(RATIO_FREE_BYTES, packedSize * limits.ratio());
        return Math.min(Math.min(limits.fileBytes(), limits.totalBytes() - delivered), byRatio);
    }

    private boolean account(long bytes) {
        delivered += bytes;
        return bytes <= limits.fileBytes() && delivered <= limits.totalBytes();
    }

    private Unwrapped tooLarge(Payload payload, String path) throws IOException {
        spool.discard(payload.file());
        notes.found(AttachmentFinding.TOO_LARGE.at(path));
        return Unwrapped.withheld(AttachmentDamage.TOO_LARGE);
    }

    private Unwrapped broken(Payload payload, String path) {
        notes.found(AttachmentFinding.BROKEN_ZIP.at(path));
        return Unwrapped.damaged(payload, AttachmentDamage.BROKEN_ZIP);
    }

    private static boolean isUuidNamed(ZipFileView zip) {
        return UUID_NAME.matcher(zip.entryName()).matches();
    }

    private static String mediaType(String type) {
        int end = type.indexOf(';');
        return (end < 0 ? type : type.substring(0, end)).strip().toLowerCase(Locale.ROOT);
    }
}
