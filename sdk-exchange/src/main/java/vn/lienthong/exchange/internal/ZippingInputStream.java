package vn.lienthong.exchange.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterInputStream;
import java.util.zip.ZipException;

/**
 * A ZIP with one entry, made while it is read. The same bytes in give the same bytes out: the entry's time is always the first moment a
 * ZIP knows, 1980-01-01.
 */
public final class ZippingInputStream extends InputStream {
    private static final short DEFLATED = 8;
    private static final short SIZES_FOLLOW = 1 << 3;
    private static final short FIRST_DAY = (1 << 5) | 1;
    private static final short VERSION = 20;
    private static final long MAX = 0xFFFFFFFEL;

    private final byte[] name;
    private final CRC32 crc = new CRC32();
    private final Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
    private final InputStream packed;
    private InputStream part;
    private Stage stage = Stage.HEADER;
    private boolean closed;

    /**
     * @param source the file; closed with this stream
     * @param name the entry's name, ASCII
     */
    public ZippingInputStream(InputStream source, String name) {
        this.name = name.getBytes(StandardCharsets.US_ASCII);
        this.packed = new DeflaterInputStream(new CheckedInputStream(source, crc), deflater, 16 << 10);
        this.part = new ByteArrayInputStream(localHeader());
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (true) {
            int read = part.read(target, from, length);
            if (read > 0) {
                return read;
            }
            switch (stage) {
                case HEADER -> {
                    stage = Stage.DATA;
                    part = packed;
                }
                case DATA -> {
                    stage = Stage.TRAILER;
                    part = new ByteArrayInputStream(trailer());
                }
                case TRAILER -> {
                    return -1;
                }
            }
        }
    }

    @Override
    public void close() throws IOException {
        if (!closed) {
            closed = true;
            packed.close();
            deflater.end();
        }
    }

    private byte[] localHeader() {
        byte[] header = new byte[30 + name.length];
        ByteBuffer.wrap(header)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(0x04034b50)
                .putShort(VERSION)
                .putShort(SIZES_FOLLOW)
                .putShort(DEFLATED)
                .putShort((short) 0)
                .putShort(FIRST_DAY)
                .putInt(0)
                .putInt(0)
                .putInt(0)
                .putShort((short) name.length)
                .putShort((short) 0)
                .put(name);
        return header;
    }

    private byte[] trailer() throws ZipException {
        long size = deflater.getBytesRead();
        long packedSize = deflater.getBytesWritten();
        if (size > MAX || packedSize > MAX) {
            throw new ZipException("a file of 4 GiB or more cannot be wrapped");
        }
        int directoryLength = 46 + name.length;
        long directoryAt = 30L + name.length + packedSize + 16;
        byte[] trailer = new byte[16 + directoryLength + 22];
        ByteBuffer out = ByteBuffer.wrap(trailer).order(ByteOrder.LITTLE_ENDIAN);
        sizes(out.putInt(0x08074b50), packedSize, size);
        out.putInt(0x02014b50)
                .putShort(VERSION)
                .putShort(VERSION)
                .putShort(SIZES_FOLLOW)
                .putShort(DEFLATED)
                .putShort((short) 0)
                .putShort(FIRST_DAY);
        sizes(out, packedSize, size)
                .putShort((short) name.length)
                .putShort((short) 0)
                .putShort((short) 0)
                .putShort((short) 0)
                .putShort((short) 0)
                .putInt(0)
                .putInt(0)
                .put(name);
        out.putInt(0x06054b50)
                .putShort((short) 0)
                .putShort((short) 0)
                .putShort((short) 1)
                .putShort((short) 1)
                .putInt(directoryLength)
                .putInt((int) directoryAt)
                .putShort((short) 0);
        return trailer;
    }

    private ByteBuffer sizes(ByteBuffer out, long packedSize, long size) {
        return out.putInt((int) crc.getValue()).putInt((int) packedSize).putInt((int) size);
    }

    private enum Stage {
        HEADER,
        DATA,
        TRAILER
    }
}
