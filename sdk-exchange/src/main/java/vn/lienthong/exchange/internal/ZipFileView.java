package vn.lienthong.exchange.internal;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What a file looks like to someone who expects a ZIP with one entry. The directory is read, of any size, without keeping more than one
 * entry of it: a hostile directory costs nothing, and every JDK judges alike.
 */
public final class ZipFileView implements Closeable {
    private static final int LOCAL_HEADER = 0x04034b50;
    private static final int DIRECTORY_HEADER = 0x02014b50;
    private static final int DIRECTORY_END = 0x06054b50;
    private static final int DIRECTORY_END_LENGTH = 22;
    private static final int MAX_COMMENT = 0xFFFF;

    private final FileChannel file;
    private final Shape shape;
    private final int entries;
    private final @Nullable ZipEntryRecord first;

    private ZipFileView(FileChannel file, Shape shape, int entries, @Nullable ZipEntryRecord first) {
        this.file = file;
        this.shape = shape;
        this.entries = entries;
        this.first = first;
    }

    public static ZipFileView open(Path path) throws IOException {
        FileChannel file = FileChannel.open(path);
        try {
            return look(file);
        } catch (IOException | RuntimeException e) {
            file.close();
            throw e;
        }
    }

    public Shape shape() {
        return shape;
    }

    /** How many entries the directory announces; 0 unless the shape is {@link Shape#ZIP}. */
    public int entries() {
        return entries;
    }

    /** The name of the only entry; empty when there is not exactly one. */
    public String entryName() {
        return first == null ? "" : first.name();
    }

    /** Packed bytes of the only entry. */
    public long packedSize() {
        return first == null ? 0 : first.packedSize();
    }

    /**
     * The only entry, unpacked. The stream fails with {@link java.util.zip.ZipException} when the entry is cut or its checksum does not
     * hold; the caller bounds how much of it he reads.
     */
    public InputStream openEntry() throws IOException {
        if (first == null) {
            throw new IllegalStateException("there is not exactly one entry");
        }
        return first.open(file);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    private static ZipFileView look(FileChannel file) throws IOException {
        long size = file.size();
        int magic = size < 4 ? 0 : read(file, 0, 4).getInt();
        if (magic != LOCAL_HEADER && magic != DIRECTORY_END) {
            return new ZipFileView(file, Shape.OTHER, 0, null);
        }
        ByteBuffer end = directoryEnd(file, size);
        if (end == null) {
            return new ZipFileView(file, Shape.BROKEN, 0, null);
        }
        int entries = end.getShort(10) & 0xFFFF;
        if (entries != 1) {
            return new ZipFileView(file, Shape.ZIP, entries, null);
        }
        ZipEntryRecord entry = onlyEntry(file, end.getInt(16) & 0xFFFFFFFFL);
        return entry == null
                ? new ZipFileView(file, Shape.BROKEN, 0, null)
                : new ZipFileView(file, Shape.ZIP, 1, entry);
    }

    /** The record at the file's end, looked for from the back; null when there is none whose directory lies before it. */
    private static @Nullable ByteBuffer directoryEnd(FileChannel file, long size) throws IOException {
        int length = (int) Math.min(size, DIRECTORY_END_LENGTH + MAX_COMMENT);
        if (length < DIRECTORY_END_LENGTH) {
            return null;
        }
        ByteBuffer tail = read(file, size - length, length);
        for (int at = length - DIRECTORY_END_LENGTH; at >= 0; at--) {
            if (tail.getInt(at) == DIRECTORY_END
                    && (tail.getShort(at + 20) & 0xFFFF) == length - at - DIRECTORY_END_LENGTH) {
                long directory = (tail.getInt(at + 12) & 0xFFFFFFFFL) + (tail.getInt(at + 16) & 0xFFFFFFFFL);
                boolean fits = directory == size - length + at;
                return fits ? tail.slice(at, DIRECTORY_END_LENGTH).order(ByteOrder.LITTLE_ENDIAN) : null;
            }
        }
        return null;
    }

    private static @Nullable ZipEntryRecord onlyEntry(FileChannel file, long at) throws IOException {
        if (at + ZipEntryRecord.DIRECTORY_LENGTH > file.size()) {
            return null;
        }
        ByteBuffer header = read(file, at, ZipEntryRecord.DIRECTORY_LENGTH);
        int nameLength = header.getShort(28) & 0xFFFF;
        if (header.getInt(0) != DIRECTORY_HEADER || at + ZipEntryRecord.DIRECTORY_LENGTH + nameLength > file.size()) {
            return null;
        }
        byte[] name = new byte[nameLength];
        read(file, at + ZipEntryRecord.DIRECTORY_LENGTH, nameLength).get(name);
        return ZipEntryRecord.of(header, new String(name, StandardCharsets.UTF_8));
    }

    static ByteBuffer read(FileChannel file, long at, int length) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        while (buffer.hasRemaining()) {
            if (file.read(buffer, at + buffer.position()) < 0) {
                throw new IOException("the file became shorter while it was read");
            }
        }
        return buffer.flip();
    }

    /** What a file turned out to be. */
    public enum Shape {
        /** Does not begin as a ZIP does. */
        OTHER,
        /** Begins as a ZIP does, but has no directory that fits: cut, most often. */
        BROKEN,
        ZIP
    }
}
