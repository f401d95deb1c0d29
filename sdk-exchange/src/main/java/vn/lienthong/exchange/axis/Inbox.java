package vn.lienthong.exchange.axis;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.lienthong.core.call.IdSource;
import vn.lienthong.core.call.SdkRuntime;
import vn.lienthong.core.error.LocalIoException;
import vn.lienthong.core.error.SdkException;

/**
 * The receive loop: list, fetch, store, and only then acknowledge (DX-40, DX-41). An item whose acknowledgement was lost is listed again,
 * recognised by its id and acknowledged again without a second delivery. An item that fails waits longer each time and holds up no other.
 * Call {@link #poll()} every few minutes from one place; concurrent calls wait for one another.
 */
public final class Inbox {
    private static final Logger LOG = LoggerFactory.getLogger(Inbox.class);

    private final DocumentAxis axis;
    private final OnceStore store;
    private final InboxHandler handler;
    private final Path directory;
    private final IdSource ids;
    private final ItemBackoff backoff;
    private final ReentrantLock lock = new ReentrantLock();

    /** @param directory an existing directory for messages while they are being handled */
    public Inbox(DocumentAxis axis, OnceStore store, InboxHandler handler, Path directory, SdkRuntime runtime) {
        this.axis = axis;
        this.store = store;
        this.handler = handler;
        this.directory = directory;
        this.ids = runtime.ids();
        this.backoff = new ItemBackoff(runtime.clock());
    }

    /**
     * Goes once through both lists.
     *
     * @throws SdkException when a list could not be read: that is an alarm, never an empty mailbox. The other list has been worked through
     */
    public InboxReport poll() {
        lock.lock();
        try {
            InboxReport report = InboxReport.NONE;
            SdkException alarm = null;
            Set<String> listed = new HashSet<>();
            for (MessageKind kind : MessageKind.values()) {
                try {
                    List<ReceivedItem> items = axis.received(kind).value();
                    items.forEach(item -> listed.add(item.docId()));
                    report = report.plus(workThrough(items));
                } catch (SdkException e) {
                    alarm = joined(alarm, e);
                }
            }
            if (alarm != null) {
                throw alarm;
            }
            backoff.keep(listed);
            return report;
        } finally {
            lock.unlock();
        }
    }

    private InboxReport workThrough(List<ReceivedItem> items) {
        InboxReport report = InboxReport.NONE;
        for (ReceivedItem item : items) {
            if (item.isOpen()) {
                report = report.plus(attempt(item));
            }
        }
        return report;
    }

    private InboxReport attempt(ReceivedItem item) {
        if (!backoff.isDue(item.docId())) {
            return new InboxReport(0, 0, 0, 1);
        }
        try {
            InboxReport report = receive(item);
            backoff.succeeded(item.docId());
            return report;
        } catch (RuntimeException e) {
            // The application's failures are of any kind and may quote the message: only their type is told.
            LOG.warn(
                    "item {} stays unacknowledged: {}",
                    item.docId(),
                    e instanceof SdkException known
                            ? known.code()
                            : e.getClass().getName());
            backoff.failed(item.docId());
            return new InboxReport(0, 0, 0, 1);
        }
    }

    private InboxReport receive(ReceivedItem item) {
        if (store.contains(item.docId())) {
            axis.acknowledge(item.docId(), DeliveryWord.DONE);
            return new InboxReport(0, 1, 0, 0);
        }
        FetchResult fetched = axis.fetch(item.docId(), directory.resolve(ids.next() + ".edxml"));
        if (fetched instanceof FetchResult.Message message) {
            boolean first = deliver(item, message);
            axis.acknowledge(item.docId(), DeliveryWord.DONE);
            return first ? new InboxReport(1, 0, 0, 0) : new InboxReport(0, 1, 0, 0);
        }
        giveUp(item, (FetchResult.NotEdxml) fetched);
        return new InboxReport(0, 0, 1, 0);
    }

    private boolean deliver(ReceivedItem item, FetchResult.Message message) {
        try {
            return store.once(
                    item.docId(), () -> handler.received(new ReceivedMessage(item, message.file(), message.reading())));
        } finally {
            message.reading().close();
            delete(message.file());
        }
    }

    /** Not remembered in the store: should the word be lost, the item is listed, fetched and given up once more. */
    private void giveUp(ReceivedItem item, FetchResult.NotEdxml unreadable) {
        try {
            handler.unreadable(item, unreadable);
        } finally {
            delete(unreadable.quarantine());
        }
        axis.acknowledge(item.docId(), DeliveryWord.FAIL);
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new LocalIoException(e, AxisError.FILE);
        }
    }

    private static SdkException joined(@Nullable SdkException first, SdkException next) {
        if (first == null) {
            return next;
        }
        first.addSuppressed(next);
        return first;
    }
}
