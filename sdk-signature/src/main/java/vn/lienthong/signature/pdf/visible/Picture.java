package vn.lienthong.signature.pdf.visible;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.jspecify.annotations.Nullable;
import vn.lienthong.core.content.BoundedInputStream;
import vn.lienthong.core.content.Content;
import vn.lienthong.core.content.ContentTooLargeException;
import vn.lienthong.core.error.SigningRefusedException;
import vn.lienthong.signature.pdf.write.ObjectSink;
import vn.lienthong.signature.pdf.write.ObjectSink.Ref;

/**
 * The picture of a handwritten signature or a seal, decoded once and used for many signatures: pixels as they are, transparency beside
 * them. Immutable.
 */
public final class Picture {
    private static final int MAX_BYTES = 4 << 20;
    private static final int MAX_SIDE = 4096;

    private final int width;
    private final int height;
    private final byte[] colour;
    private final byte @Nullable [] alpha;
    private final boolean grey;

    private Picture(BufferedImage image) {
        this.width = image.getWidth();
        this.height = image.getHeight();
        PixelPlanes planes = new PixelPlanes(image);
        this.colour = planes.colour();
        this.alpha = planes.alpha();
        this.grey = planes.isGrey();
    }

    /**
     * Reads a PNG of at most 4 MiB and 4,096 pixels a side.
     *
     * @throws SigningRefusedException when it is larger, or no PNG
     */
    public static Picture png(Content file) {
        byte[] bytes;
        try (InputStream in = new BoundedInputStream(file.open(), MAX_BYTES)) {
            bytes = in.readAllBytes();
        } catch (ContentTooLargeException e) {
            throw new SigningRefusedException(VisibleMessage.PICTURE_SIZE);
        } catch (IOException e) {
            throw new SigningRefusedException(VisibleMessage.PICTURE_FORMAT);
        }
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName("png");
        ImageReader reader = readers.next();
        try (MemoryCacheImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(in, true, true);
            if (reader.getWidth(0) > MAX_SIDE || reader.getHeight(0) > MAX_SIDE) {
                throw new SigningRefusedException(VisibleMessage.PICTURE_SIZE);
            }
            return new Picture(reader.read(0));
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new SigningRefusedException(VisibleMessage.PICTURE_FORMAT);
        } finally {
            reader.dispose();
        }
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /** Whether something lies under it that would be covered: no pixel is transparent. */
    public boolean isOpaque() {
        return alpha == null;
    }

    /** Whether no pixel has a colour, as of a seal photocopied in black. */
    public boolean isGrey() {
        return grey;
    }

    double ratio() {
        return (double) width / height;
    }

    Ref writeTo(ObjectSink sink) {
        String common = "/Type /XObject /Subtype /Image /Width " + width + " /Height " + height
                + " /BitsPerComponent 8 /Filter /FlateDecode";
        String mask = alpha == null ? "" : " /SMask " + sink.addStream(common + " /ColorSpace /DeviceGray", alpha);
        return sink.addStream(common + " /ColorSpace /DeviceRGB" + mask, colour);
    }

    @Override
    public String toString() {
        return "Picture[" + width + "×" + height + "]";
    }
}
