package vn.lienthong.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import vn.lienthong.core.call.SdkRuntime;
import vn.lienthong.core.content.Content;
import vn.lienthong.core.content.ContentDigest;
import vn.lienthong.core.http.HttpTransport;
import vn.lienthong.core.id.AgencyCode;
import vn.lienthong.core.privacy.Secret;
import vn.lienthong.exchange.axis.DocumentAxis;
import vn.lienthong.exchange.axis.FetchResult;
import vn.lienthong.exchange.axis.MessageKind;
import vn.lienthong.exchange.axis.OutgoingMessage;
import vn.lienthong.exchange.axis.SendResult;
import vn.lienthong.exchange.axis.adapter.AdapterAxis;
import vn.lienthong.exchange.axis.adapter.AdapterSettings;
import vn.lienthong.exchange.edxml.Attachment;
import vn.lienthong.exchange.edxml.DocumentCode;
import vn.lienthong.exchange.edxml.EdxmlDocument;
import vn.lienthong.exchange.edxml.EdxmlWriter;
import vn.lienthong.exchange.edxml.Organization;
import vn.lienthong.testkit.axis.AxisAgency;

/**
 * The client of {@link LargeMessage}. Measured: writing the message, sending, listing, fetching and reading it, to where the attachment lies
 * decoded on disk. Baseline: what the bytes cannot do without ({@link BareTransfer}), in the same JVM before. Prints the peak of each heap
 * pool added up, which is no less than the true peak.
 */
final class LargeMessageClient {
    private static final AxisAgency SENDER = AxisAgency.DEPARTMENT;
    private static final AxisAgency RECIPIENT = AxisAgency.MINISTRY;

    private final SdkRuntime runtime;
    private final URI adapter;
    private final Path attachment;

    private LargeMessageClient(SdkRuntime runtime, URI adapter, Path attachment) {
        this.runtime = runtime;
        this.adapter = adapter;
        this.attachment = attachment;
    }

    public static void main(String[] args) throws IOException, GeneralSecurityException {
        Path attachment = Path.of(args[1]);
        Cost bare = Cost.of(() -> BareTransfer.outAndBack(attachment));
        ContentDigest expected = Content.of(attachment).sha256();
        try (SdkRuntime runtime = SdkRuntime.builder(
                        HttpTransport.builder().allowPlainHttp().build())
                .build()) {
            LargeMessageClient client = new LargeMessageClient(runtime, URI.create(args[0]), attachment);
            List<MemoryPoolMXBean> heap = ManagementFactory.getMemoryPoolMXBeans().stream()
                    .filter(pool -> pool.getType() == MemoryType.HEAP)
                    .toList();
            heap.forEach(MemoryPoolMXBean::resetPeakUsage);
            Cost sdk = Cost.of(() -> client.outAndBack(expected));
            long peak = heap.stream()
                    .mapToLong(pool -> pool.getPeakUsage().getUsed())
                    .sum();
            System.out.printf(
                    Locale.ROOT,
                    "RATIO large: bare %.2f s (CPU %.2f s), sdk %.2f s (CPU %.2f s), %.3f (CPU %.3f), heap peak %d MB of %d MB%n",
                    bare.seconds(),
                    bare.cpuSeconds(),
                    sdk.seconds(),
                    sdk.cpuSeconds(),
                    sdk.seconds() / bare.seconds(),
                    sdk.cpuSeconds() / bare.cpuSeconds(),
                    peak >> 20,
                    Runtime.getRuntime().maxMemory() >> 20);
        }
    }

    private void outAndBack(ContentDigest expected) throws IOException {
        EdxmlDocument document = EdxmlDocument.builder(
                        Organization.of(SENDER.code(), SENDER.name()), "1", new DocumentCode("1", "SVD"), "V/v tệp lớn")
                .to(Organization.of(RECIPIENT.code(), RECIPIENT.name()))
                .promulgation("Thử Nghiệm", LocalDate.of(2026, 1, 15))
                .attach(Attachment.of("so-lieu.bin", Content.of(attachment)))
                .build();
        Path outgoing = attachment.resolveSibling("out.edxml");
        EdxmlWriter.create().write(document, outgoing);
        SendResult result = axis(SENDER).send(OutgoingMessage.of(document, Content.of(outgoing)));
        Files.delete(outgoing);
        require(result instanceof SendResult.Accepted, "not accepted");

        DocumentAxis theirs = axis(RECIPIENT);
        String docId = theirs.received(MessageKind.DOCUMENT).value().get(0).docId();
        Path incoming = attachment.resolveSibling("in.edxml");
        FetchResult fetched = theirs.fetch(docId, incoming);
        require(fetched instanceof FetchResult.Message, "not read");
        try (var reading = ((FetchResult.Message) fetched).reading()) {
            Attachment received = reading.document().orElseThrow().attachments().get(0);
            require(expected.equals(received.digest().orElseThrow()), "other bytes came back");
        }
        Files.delete(incoming);
    }

    private DocumentAxis axis(AxisAgency agency) {
        return AdapterAxis.of(
                runtime,
                AdapterSettings.builder(
                                adapter, agency.systemId(), Secret.of(agency.secret()), AgencyCode.of(agency.code()))
                        .maxMessageBytes(400L << 20)
                        .messageTimeout(Duration.ofMinutes(10))
                        .build());
    }

    private static void require(boolean held, String otherwise) {
        if (!held) {
            throw new IllegalStateException(otherwise);
        }
    }

    private record Cost(double seconds, double cpuSeconds) {
        static Cost of(Work work) throws IOException, GeneralSecurityException {
            OperatingSystemMXBean process = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
            long cpu = process.getProcessCpuTime();
            long wall = System.nanoTime();
            work.run();
            return new Cost((System.nanoTime() - wall) / 1e9, (process.getProcessCpuTime() - cpu) / 1e9);
        }
    }

    private interface Work {
        void run() throws IOException, GeneralSecurityException;
    }
}
