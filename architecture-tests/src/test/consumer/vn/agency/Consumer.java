package vn.agency;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.module.ModuleReader;
import java.lang.module.ResolvedModule;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.lienthong.core.call.SdkRuntime;
import vn.lienthong.core.content.Content;
import vn.lienthong.core.http.HttpTransport;
import vn.lienthong.core.id.AgencyCode;
import vn.lienthong.core.json.JsonCodec;
import vn.lienthong.core.json.JsonMode;
import vn.lienthong.core.privacy.Secret;
import vn.lienthong.core.time.SdkClock;
import vn.lienthong.exchange.axis.DocumentAxis;
import vn.lienthong.exchange.axis.adapter.AdapterAxis;
import vn.lienthong.exchange.axis.adapter.AdapterSettings;
import vn.lienthong.exchange.edxml.Attachment;
import vn.lienthong.exchange.edxml.DocumentCode;
import vn.lienthong.exchange.edxml.EdxmlDocument;
import vn.lienthong.exchange.edxml.EdxmlReader;
import vn.lienthong.exchange.edxml.EdxmlWriter;
import vn.lienthong.exchange.edxml.Organization;
import vn.lienthong.portal.dossier.Dossier;
import vn.lienthong.portal.dossier.DossierJson;
import vn.lienthong.portal.dossier.session.SessionProfile;
import vn.lienthong.portal.dossier.session.SessionRecords;
import vn.lienthong.signature.Verifier;
import vn.lienthong.signature.report.VerificationReport;
import vn.lienthong.signature.revocation.RevocationData;
import vn.lienthong.signature.rule.Verdict;
import vn.lienthong.signature.trust.TrustStore;

/** Uses each capability once. Arguments: a dossier in the SDK's own JSON, a PDF without signature. */
public final class Consumer {
    private static final SdkClock CLOCK = SdkClock.system();

    private Consumer() {}

    public static void main(String[] args) throws IOException {
        json();
        dossier(Path.of(args[0]));
        edxml();
        calls();
        verification(Path.of(args[1]));
        classes();
        System.out.println("used");
    }

    private static void json() throws IOException {
        JsonCodec codec = JsonCodec.builder(JsonMode.STRICT).build();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        codec.write(new Note("một", 1), out);
        same(new Note("một", 1), codec.read(new ByteArrayInputStream(out.toByteArray()), Note.class));
    }

    private static void dossier(Path file) throws IOException {
        Dossier dossier =
                new DossierJson(CLOCK).read(new ByteArrayInputStream(Files.readAllBytes(file))).orThrow();
        SessionRecords records = new SessionRecords(SessionProfile.standard(), CLOCK);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        records.write(dossier, out);
        Dossier read = records.read(new ByteArrayInputStream(out.toByteArray())).orThrow();
        same(dossier.code(), read.code());
        same(dossier.papers().components().size(), read.papers().components().size());
    }

    private static void edxml() throws IOException {
        EdxmlDocument document = EdxmlDocument.builder(
                        Organization.of("H99", "Sở Ví Dụ"), "1", new DocumentCode("1", "SVD"), "V/v thử mô-đun")
                .to(Organization.of("H98", "UBND tỉnh Giả Định"))
                .promulgation("Thử Nghiệm", LocalDate.of(2026, 1, 15))
                .attach(Attachment.of("so-lieu.bin", Content.of(new byte[100])))
                .build();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        EdxmlWriter.create().write(document, out);
        try (var reading = EdxmlReader.create().read(Content.of(out.toByteArray()))) {
            same(document.letter(), reading.document().orElseThrow().letter());
        }
    }

    private static void calls() {
        try (SdkRuntime runtime = SdkRuntime.builder(HttpTransport.builder().build()).build()) {
            URI nowhere = URI.create("https://axis.example.invalid/adapter");
            DocumentAxis axis = AdapterAxis.of(
                    runtime,
                    AdapterSettings.builder(nowhere, "H99", Secret.of("x"), AgencyCode.of("H99"))
                            .build());
            same(true, axis != null);
        }
    }

    private static void verification(Path pdf) {
        VerificationReport report = Verifier.offline(
                        TrustStore.builder("none").build(), RevocationData.none(), CLOCK)
                .verify(pdf);
        same(false, report.verdict() == Verdict.VALID);
    }

    /** Loads every class of ours with all it mentions, and looks whether a binding provider may reach the records of the wire. */
    private static void classes() throws IOException {
        List<ResolvedModule> ours = ModuleLayer.boot().configuration().modules().stream()
                .filter(module -> module.name().startsWith("vn.lienthong."))
                .toList();
        same(4, ours.size());
        for (ResolvedModule resolved : ours) {
            Module module = ModuleLayer.boot().findModule(resolved.name()).orElseThrow();
            try (ModuleReader reader = resolved.reference().open();
                    Stream<String> files = reader.list()) {
                files.filter(name -> name.endsWith(".class") && !name.equals("module-info.class"))
                        .forEach(name -> visit(module, name.substring(0, name.length() - 6).replace('/', '.')));
            }
        }
    }

    private static void visit(Module module, String name) {
        Class<?> type = Class.forName(module, name);
        if (type == null) {
            throw new AssertionError(name);
        }
        type.getDeclaredMethods();
        type.getDeclaredConstructors();
        type.getDeclaredFields();
        String room = type.getPackageName();
        boolean exported =
                module.getDescriptor().exports().stream().anyMatch(export -> export.source().equals(room));
        if (room.endsWith(".wire") && (!module.isOpen(room) || exported)) {
            throw new AssertionError("of the wire, so opened and not exported: " + room);
        }
    }

    private static void same(Object expected, Object actual) {
        if (!expected.equals(actual)) {
            throw new AssertionError("expected " + expected + ", was " + actual);
        }
    }
}
