package vn.lienthong.examples.onestop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import vn.lienthong.core.call.SdkRuntime;
import vn.lienthong.core.content.Content;
import vn.lienthong.core.id.AgencyCode;
import vn.lienthong.core.privacy.Secret;
import vn.lienthong.core.time.VietnamTime;
import vn.lienthong.exchange.axis.DocumentAxis;
import vn.lienthong.exchange.axis.FetchResult;
import vn.lienthong.exchange.axis.Inbox;
import vn.lienthong.exchange.axis.InboxHandler;
import vn.lienthong.exchange.axis.OnceStore;
import vn.lienthong.exchange.axis.OutgoingMessage;
import vn.lienthong.exchange.axis.ReceivedItem;
import vn.lienthong.exchange.axis.ReceivedMessage;
import vn.lienthong.exchange.axis.SendResult;
import vn.lienthong.exchange.axis.adapter.AdapterAxis;
import vn.lienthong.exchange.axis.adapter.AdapterSettings;
import vn.lienthong.exchange.edxml.EdxmlDocument;
import vn.lienthong.exchange.edxml.EdxmlMessage;
import vn.lienthong.exchange.edxml.EdxmlStatus;
import vn.lienthong.exchange.edxml.EdxmlWriter;
import vn.lienthong.exchange.edxml.Organization;
import vn.lienthong.exchange.edxml.ResponseFor;
import vn.lienthong.exchange.edxml.StatusCode;

/** One agency's registry on the document axis: sends, receives, reports. Sender and recipients of the example are three of these. */
final class AxisDesk {
    private final SdkRuntime runtime;
    private final Organization self;
    private final DocumentAxis axis;
    private final Path folder;

    AxisDesk(SdkRuntime runtime, String adapterUrl, String systemId, String secret, Organization self, Path folder)
            throws IOException {
        this.runtime = runtime;
        this.self = self;
        this.folder = Files.createDirectories(folder);
        this.axis = AdapterAxis.of(
                runtime,
                AdapterSettings.builder(URI.create(adapterUrl), systemId, Secret.of(secret), AgencyCode.of(self.code()))
                        .build());
    }

    Organization self() {
        return self;
    }

    /** Writes the document beside the other papers of the day and sends it. */
    SendResult send(EdxmlDocument document, String fileName) throws IOException {
        Path file = folder.resolve(fileName);
        EdxmlWriter.create().write(document, file);
        return axis.send(OutgoingMessage.of(document, Content.of(file)));
    }

    /** Tells a document's sender how far it has come. */
    void report(EdxmlDocument document, StatusCode.Known code, String words) throws IOException {
        EdxmlStatus status = EdxmlStatus.builder(
                        self,
                        ResponseFor.to(document),
                        code,
                        LocalDateTime.ofInstant(runtime.clock().now(), VietnamTime.ZONE))
                .description(words)
                .build();
        Path file = folder.resolve("status-" + self.code() + "-" + code.wire() + ".edxml");
        EdxmlWriter.create().write(status, file);
        axis.send(OutgoingMessage.of(status, Content.of(file)));
    }

    /** Works through the mailbox once: store, then acknowledge. */
    void receive(Consumer<EdxmlMessage> store) throws IOException {
        Path spool = Files.createDirectories(folder.resolve("inbox-" + self.code()));
        new Inbox(axis, new Remembered(), new Handler(store), spool, runtime).poll();
    }

    /** A real agency remembers in its database, in the same transaction in which it stores the message. */
    private static final class Remembered implements OnceStore {
        private final Set<String> ids = new HashSet<>();

        @Override
        public boolean contains(String docId) {
            return ids.contains(docId);
        }

        @Override
        public boolean once(String docId, Runnable work) {
            if (ids.contains(docId)) {
                return false;
            }
            work.run();
            return ids.add(docId);
        }
    }

    private record Handler(Consumer<EdxmlMessage> store) implements InboxHandler {
        @Override
        public void received(ReceivedMessage message) {
            store.accept(message.reading().message());
        }

        @Override
        public void unreadable(ReceivedItem item, FetchResult.NotEdxml result) {
            throw new UncheckedIOException(new IOException("the example sends no broken message"));
        }
    }
}
