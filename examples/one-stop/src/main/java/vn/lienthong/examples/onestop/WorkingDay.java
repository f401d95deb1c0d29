package vn.lienthong.examples.onestop;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.lienthong.core.call.SdkRuntime;
import vn.lienthong.core.error.SdkException;
import vn.lienthong.core.http.HttpTransport;
import vn.lienthong.core.privacy.PersonName;
import vn.lienthong.core.time.Deadlines;
import vn.lienthong.core.time.Due;
import vn.lienthong.core.time.DuePolicy;
import vn.lienthong.core.time.Term;
import vn.lienthong.core.time.VietnamTime;
import vn.lienthong.core.time.WorkingCalendar;
import vn.lienthong.exchange.axis.SendResult;
import vn.lienthong.exchange.edxml.EdxmlDocument;
import vn.lienthong.exchange.edxml.EdxmlStatus;
import vn.lienthong.exchange.edxml.Organization;
import vn.lienthong.exchange.edxml.StatusCode;
import vn.lienthong.portal.dossier.Dossier;
import vn.lienthong.portal.dossier.DossierJson;
import vn.lienthong.portal.dossier.DossierPapers;
import vn.lienthong.portal.dossier.DossierReading;
import vn.lienthong.portal.dossier.DossierStatus;
import vn.lienthong.portal.dossier.FileLink;
import vn.lienthong.portal.dossier.ProgressStep;
import vn.lienthong.signature.report.VerificationReport;
import vn.lienthong.signature.rule.Verdict;
import vn.lienthong.testkit.axis.AxisAgency;

/**
 * A working day of the one-stop desk of an invented commune, in one process and without any network but loopback: a dossier arrives, its
 * fee is paid, its result is signed, sent and answered, and the portal is kept in step through an outage.
 */
public final class WorkingDay {
    private static final String SIGNER = "Nguyễn Văn Mẫu";

    private final Options options;
    private final Platforms platforms;
    private final Timeline timeline;
    private final Path out;

    private WorkingDay(Options options, Platforms platforms, Timeline timeline) throws IOException {
        this.options = options;
        this.platforms = platforms;
        this.timeline = timeline;
        this.out = Files.createDirectories(options.out()).toAbsolutePath().normalize();
    }

    /** Runs the day and prints its timeline; see {@link Options} for the arguments. */
    public static void main(String[] arguments) throws Exception {
        PrintStream print = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(run(print, arguments));
    }

    /** @return 0 when all went well, else 1; 64 for arguments that are none */
    static int run(PrintStream print, String... arguments) throws Exception {
        Options options;
        try {
            options = Options.of(arguments);
        } catch (IllegalArgumentException e) {
            print.println("--lang vi|en  paper=FILE.pdf  dossier=FILE.json  key=FILE.p12  sandbox=FILE.json  out=DIR");
            return 64;
        }
        Optional<Path> sandbox = options.file("sandbox");
        try (Platforms platforms = sandbox.isPresent() ? RemotePlatforms.of(sandbox.get()) : LocalPlatforms.start()) {
            return run(print, options, platforms);
        }
    }

    static int run(PrintStream print, Options options, Platforms platforms) throws Exception {
        Timeline timeline = new Timeline(print, options.language(), platforms.clock());
        try {
            return new WorkingDay(options, platforms, timeline).run() ? 0 : 1;
        } catch (SdkException e) {
            timeline.trouble(e.text());
            return 1;
        }
    }

    private boolean run() throws Exception {
        try (SdkRuntime runtime = SdkRuntime.builder(
                                HttpTransport.builder().allowPlainHttp().build())
                        .clock(platforms.clock())
                        .build();
                Cashier cashier = new Cashier(runtime, platforms.settings("payment"), timeline);
                SigningRoom signing = new SigningRoom(runtime, timeline, out, options.file("key"))) {
            PortalDesk portal = new PortalDesk(runtime, platforms.settings("portal"), timeline);
            Dossier dossier = arrive(portal);
            portal.sync(dossier);
            portal.insist(dossier);
            portal.report(List.of(step(dossier, 1, "Tiếp nhận hồ sơ", DossierStatus.RECEIVED)));

            timeline.part("Thu lệ phí", "The fee");
            platforms.advance(Duration.ofMinutes(20));
            cashier.collect(dossier, platforms);

            timeline.part("Ký số kết quả", "The result is signed");
            platforms.advance(Duration.ofHours(5));
            Path signed = result(signing, dossier);
            VerificationReport report = signing.verify(signed, options.language());

            timeline.part("Gửi qua Trục liên thông văn bản", "Over the document axis");
            platforms.advance(Duration.ofMinutes(30));
            boolean answered = exchange(runtime, signed);

            timeline.part("Đồng bộ kết quả lên Cổng", "The portal is told");
            platforms.advance(Duration.ofMinutes(15));
            finish(portal, dossier);

            timeline.part("Kết thúc ngày làm việc", "End of the day");
            timeline.note("Tệp của ngày hôm nay nằm ở:", "The papers of the day are in:");
            timeline.detail(out.toString());
            return report.verdict() == Verdict.VALID && answered;
        }
    }

    private Dossier arrive(PortalDesk portal) throws IOException {
        timeline.part("Tiếp nhận hồ sơ", "A dossier arrives");
        DossierReading reading;
        try (InputStream in = open()) {
            reading = new DossierJson(platforms.clock()).read(in);
        }
        Dossier read = reading.orThrow();
        timeline.note(
                "Hồ sơ " + read.code().text() + ", người nộp "
                        + read.applicant().name(),
                "dossier " + read.code().text() + ", applicant "
                        + read.applicant().name());
        Instant received = Optional.ofNullable(read.times().received())
                .orElse(platforms.clock().now());
        Due due = Deadlines.of(WorkingCalendar.bundled()).due(received, Term.workingDays(3), DuePolicy.END_OF_DAY);
        Dossier dossier = read.moved(
                DossierStatus.PROCESSING,
                read.times().withReceived(received).withDue(due.at().toInstant()));
        timeline.findings(portal.portal().check(dossier));
        timeline.good(
                "Hạn trả: " + due.at().format(DateTimeFormatter.ISO_OFFSET_DATE_TIME) + " (3 ngày làm việc)",
                "due " + due.at().format(DateTimeFormatter.ISO_OFFSET_DATE_TIME) + " (3 working days)");
        due.skipped()
                .forEach(day -> timeline.detail(timeline.say("không tính ", "not counted ") + day.date() + "  "
                        + day.reason().in(options.language())));
        return dossier;
    }

    private InputStream open() throws IOException {
        Optional<Path> own = options.file("dossier");
        if (own.isPresent()) {
            return Files.newInputStream(own.get());
        }
        InputStream sample = WorkingDay.class.getResourceAsStream("dossier.json");
        if (sample == null) {
            throw new IOException("the sample dossier is missing");
        }
        return sample;
    }

    private Path result(SigningRoom signing, Dossier dossier) throws IOException {
        Path paper = out.resolve("quyet-dinh.pdf");
        Optional<Path> own = options.file("paper");
        if (own.isPresent()) {
            Files.copy(own.get(), paper, StandardCopyOption.REPLACE_EXISTING);
            return signing.sign(paper, Optional.empty());
        }
        LocalDate today = today();
        PersonName owner = dossier.applicant().name();
        ResultPaper.write(
                paper,
                "45/QĐ-UBND",
                "ngày " + today.getDayOfMonth() + " tháng " + today.getMonthValue() + " năm " + today.getYear(),
                SIGNER,
                owner == null ? "người nộp" : owner.reveal());
        timeline.note("Soạn quyết định 45/QĐ-UBND (PDF, khổ A4)", "decision 45/QĐ-UBND drawn up (PDF, A4)");
        return signing.sign(paper, Optional.of(SIGNER));
    }

    private boolean exchange(SdkRuntime runtime, Path signed) throws IOException {
        PlatformSettings settings = platforms.settings("axis");
        String url = settings.get("adapter_url");
        AxisDesk desk = new AxisDesk(
                runtime,
                url,
                settings.get("systemid"),
                settings.get("secret"),
                Organization.of(settings.get("from"), "UBND xã Hoa Ban"),
                out.resolve("axis"));
        List<AxisDesk> recipients = new ArrayList<>();
        for (AxisAgency agency : AxisAgency.standard().subList(1, 3)) {
            recipients.add(new AxisDesk(
                    runtime,
                    url,
                    agency.systemId(),
                    agency.secret(),
                    Organization.of(agency.code(), agency.name()),
                    out.resolve("axis")));
        }
        List<Organization> to = recipients.stream().map(AxisDesk::self).toList();
        Path annex = out.resolve("phu-luc.csv");
        Letters.annex(annex);
        EdxmlDocument letter = Letters.withResult(desk.self(), to, signed, annex, today(), SIGNER, runtime.ids());
        SendResult sent = desk.send(letter, "cong-van.edxml");
        if (!(sent instanceof SendResult.Accepted accepted)) {
            timeline.trouble("Trục từ chối công văn", "the axis refused the letter");
            return false;
        }
        timeline.good(
                "Trục đã nhận công văn 46/UBND-VP, docId " + accepted.docId() + ", 2 nơi nhận, phụ lục 5 MB",
                "the axis has letter 46/UBND-VP, docId " + accepted.docId() + ", 2 recipients, annex of 5 MB");
        for (AxisDesk recipient : recipients) {
            platforms.advance(Duration.ofMinutes(7));
            recipient.receive(
                    message -> answer(recipient, message instanceof EdxmlDocument document ? document : letter));
        }
        List<String> codes = new ArrayList<>();
        desk.receive(message -> {
            if (message instanceof EdxmlStatus status) {
                codes.add(status.code().wire());
                timeline.note(
                        "Trạng thái " + status.code().wire() + " từ "
                                + status.from().code(),
                        "status " + status.code().wire() + " from "
                                + status.from().code());
            }
        });
        return codes.size() == 2 * recipients.size();
    }

    private void answer(AxisDesk recipient, EdxmlDocument document) {
        try {
            timeline.note(
                    recipient.self().code() + " nhận " + document.attachments().size() + " tệp đính kèm",
                    recipient.self().code() + " received "
                            + document.attachments().size() + " attachments");
            recipient.report(document, StatusCode.Known.ARRIVED, "Đã đến");
            recipient.report(document, StatusCode.Known.ACCEPTED, "Đã tiếp nhận, vào sổ văn bản đến");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void finish(PortalDesk portal, Dossier dossier) {
        Instant now = platforms.clock().now();
        DossierPapers papers = new DossierPapers(
                dossier.papers().components(),
                dossier.papers().others(),
                List.of(vn.lienthong.portal.dossier.ResultPaper.of(
                                "R-1", "Quyết định 45/QĐ-UBND", FileLink.of("https://files.example.vn/d/R-1?sig=def"))
                        .withResultCode("KQ.G98.000007")),
                dossier.papers().supplements());
        Dossier done = dossier.with(papers)
                .moved(DossierStatus.FINISHED, dossier.times().withFinished(now));
        timeline.findings(portal.portal().check(done));
        portal.sync(done);
        portal.report(List.of(
                step(done, 1, "Tiếp nhận hồ sơ", DossierStatus.RECEIVED),
                step(done, 2, "Đã ký kết quả", DossierStatus.FINISHED)));
    }

    private ProgressStep step(Dossier dossier, int number, String words, DossierStatus status) {
        return ProgressStep.of(
                dossier.code().text() + "#" + number,
                dossier.code(),
                platforms.clock().now(),
                words,
                status,
                new ProgressStep.Actor(PersonName.of("Vàng A Mẫu"), "Công chức", "Bộ phận Một cửa"));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(platforms.clock().now(), VietnamTime.ZONE);
    }
}
