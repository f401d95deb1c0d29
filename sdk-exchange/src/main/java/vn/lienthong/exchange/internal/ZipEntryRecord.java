package vn.lienthong.exchange.internal;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.zip.CRC32;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/** One entry as the ZIP's directory describes it. The 64-bit form, which an entry of an edXML message cannot need, counts as broken. */
record ZipEntryRecord(String name, int flags, int method, long crc, long packedSize, long size, long offset) {
    static final int DIRECTORY_LENGTH = 46;
    private static final int LOCAL_LENGTH = 30;
    private static final int ENCRYPTED = 1;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;

    static ZipEntryRecord of(ByteBuffer header, String name) {
        return new ZipEntryRecord(
                name,
                header.getShort(8) & 0xFFFF,
                header.getShort(10) & 0xFFFF,
                header.getInt(16) & 0xFFFFFFFFL,
                header.getInt(20) & 0xFFFFFFFFL,
                header.getInt(24) & 0xFFFFFFFFL,
                header.getInt(42) & 0xFFFFFFFFL);
    }

    InputStream open(FileChannel file) throws IOException {
        if ((flags & ENCRYPTED) != 0 || (method != STORED && method != DEFLATED)) {
            throw new ZipException("encrypted, or packed in an unknown way");
        }
        if (offset + LOCAL_LENGTH > file.size()) {
            throw new ZipException("the entry lies outside the file");
        }
        ByteBuffer local = ZipFileView.read(file, offset, LOCAL_LENGTH);
        long data = offset + LOCAL_LENGTH + (local.getShort(26) & 0xFFFF) + (local.getShort(28) & 0xFFFF);
        if (data + packedSize > file.size()) {
            throw new ZipException("the entry lies outside the file");
        }
        InputStream packed = new BufferedInputStream(new Slice(file, data, packedSize), 16 << 10);
        return new Checked(method == STORED ? packed : inflated(packed), crc, size);
    }

    private static InputStream inflated(InputStream packed) {
        Inflater inflater = new Inflater(true);
        return new InflaterInputStream(packed, inflater, 16 << 10) {
            private boolean closed;

            @Override
            public void close() throws IOException {
                if (!closed) {
                    closed = true;
                    inflater.end();
                    super.close();
                }
            }
        };
    }

    /** Some bytes of a file. Does not close it. */
    private static final class Slice extends InputStream {
        private final FileChannel file;
        private long position;
        private long left;

        Slice(FileChannel file, long position, long left) {
            this.file = file;
            this.position = position;
            this.left = left;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] target, int from, int length) throws IOException {
            if (left == 0) {
                return -1;
            }
            int read = file.read(ByteBuffer.wrap(target, from, (int) Math.min(length, left)), position);
            if (read > 0) {
                position += read;
                left -= read;
            }
            return read;
        }
    }

    /** Compares length and CRC-32 with what the directory says when the end comes. */
    private static final class Checked extends InputStream {
        private final InputStream in;
        private final long crc;
        private final long size;
        private final CRC32 seen = new CRC32();
        private long count;

        Checked(InputStream in, long crc, long size) {
            this.in = in;
            this.crc = crc;
            this.size = size;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] target, int from, int length) throws IOException {
            int read = in.read(target, from, length);
            if (read > 0) {
                seen.update(target, from, read);
                count += read;
            } else if (read < 0 && (count != size || seen.getValue() != crc)) {
                throw new ZipException("length or checksum of the entry does not hold");
            }
            return read;
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
