package vn.lienthong.exchange.edxml;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.lienthong.core.error.LocalIoException;

/** Joins manifest and attachments by content id (DX-35) and delivers each file or says why not. */
final class AttachmentAssembly {
    private static final Set<String> TEXT_EXTENSIONS = Set.of("txt", "xml", "edxml", "html", "htm", "csv", "json");

    private final AttachmentSpool spool;
    private final Unwrapper unwrapper;
    private final Notes notes;

    AttachmentAssembly(AttachmentSpool spool, EdxmlLimits limits, Notes notes) {
        this.spool = spool;
        this.unwrapper = new Unwrapper(spool, limits, notes);
        this.notes = notes;
    }

    List<Attachment> assemble(MessageParts parts) {
        List<ManifestLine> lines = manifest(parts);
        Map<String, Deque<ManifestLine>> waiting = new HashMap<>();
        lines.forEach(line -> waiting.computeIfAbsent(line.contentId(), id -> new ArrayDeque<>())
                .add(line));
        Set<ManifestLine> matched = new HashSet<>();
        Set<String> seen = new HashSet<>();
        List<Attachment> attachments = new ArrayList<>();
        for (MessageParts.AttachmentPart part : parts.attachments()) {
            String path = "AttachmentEncoded/Attachment[" + (attachments.size() + 1) + "]";
            Fields fields = new Fields(part.fields(), path, notes);
            Optional<ManifestLine> line = line(ManifestLine.contentId(fields), path, waiting, seen);
            line.ifPresent(matched::add);
            attachments.add(attachment(fields, part.payload(), line));
        }
        lines.stream().filter(line -> !matched.contains(line)).forEach(line -> {
            notes.found(AttachmentFinding.MISSING.at(line.path()));
            attachments.add(missing(line));
        });
        return attachments;
    }

    private List<ManifestLine> manifest(MessageParts parts) {
        return parts.manifest()
                .map(element -> new Fields(element, "edXMLManifest", notes).ignoringAttribute("version"))
                .map(manifest -> manifest.groups("Reference").stream()
                        .map(ManifestLine::new)
                        .toList())
                .orElse(List.of());
    }

    private Optional<ManifestLine> line(
            String id, String path, Map<String, Deque<ManifestLine>> waiting, Set<String> seen) {
        if (!id.isEmpty() && !seen.add(id)) {
            notes.found(AttachmentFinding.DUPLICATE_ID.at(path));
        }
        Deque<ManifestLine> lines = id.isEmpty() ? null : waiting.get(id);
        if (lines == null || lines.isEmpty()) {
            notes.found(AttachmentFinding.UNLISTED.at(path));
            return Optional.empty();
        }
        return Optional.of(lines.remove());
    }

    private Attachment attachment(Fields fields, @Nullable Payload payload, Optional<ManifestLine> line) {
        Optional<String> type = fields.text("ContentType");
        Optional<String> manifestType = line.flatMap(ManifestLine::type);
        String name = fields.text("AttachmentName")
                .or(() -> line.flatMap(ManifestLine::name))
                .orElse("");
        if (name.isEmpty()) {
            notes.found(AttachmentFinding.NO_NAME.at(fields.path()));
        }
        if (type.isPresent() && manifestType.isPresent() && !type.get().equalsIgnoreCase(manifestType.get())) {
            notes.found(AttachmentFinding.TYPE_DIFFERS.at(fields.path()));
        }
        Attachment bare = new Attachment(
                ManifestLine.contentId(fields),
                name,
                fields.text("Description").or(() -> line.flatMap(ManifestLine::description)),
                new Attachment.Packing(type, manifestType, false),
                Optional.empty(),
                Optional.empty(),
                Optional.of(AttachmentDamage.MISSING));
        if (payload == null) {
            notes.found(AttachmentFinding.MISSING.at(fields.path()));
            return bare;
        }
        return delivered(bare, payload, fields.path());
    }

    private Attachment delivered(Attachment bare, Payload payload, String path) {
        Attachment.Packing packing = bare.packing();
        Unwrapped result = unwrapped(payload, packing.type(), bare.name(), path);
        Optional<Payload> file = Optional.ofNullable(result.file());
        if (file.isPresent()
                && file.get().destroyed()
                && !TEXT_EXTENSIONS.contains(SafeFileName.extension(bare.name()))) {
            notes.found(AttachmentFinding.TEXT_DAMAGE.at(path));
        }
        return new Attachment(
                bare.contentId(),
                bare.name(),
                bare.description(),
                new Attachment.Packing(packing.type(), packing.manifestType(), result.fromZip()),
                file.map(it -> spool.content(it.file(), it.digest().length())),
                file.map(Payload::digest),
                result.damage());
    }

    private Unwrapped unwrapped(Payload payload, Optional<String> type, String name, String path) {
        try {
            return unwrapper.unwrap(payload, type, name, path);
        } catch (IOException e) {
            throw new LocalIoException(e, EdxmlError.STORE);
        }
    }

    private static Attachment missing(ManifestLine line) {
        return new Attachment(
                line.contentId(),
                line.name().orElse(""),
                line.description(),
                new Attachment.Packing(Optional.empty(), line.type(), false),
                Optional.empty(),
                Optional.empty(),
                Optional.of(AttachmentDamage.MISSING));
    }
}
