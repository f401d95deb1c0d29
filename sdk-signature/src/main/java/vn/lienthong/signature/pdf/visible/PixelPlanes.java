package vn.lienthong.signature.pdf.visible;

import java.awt.image.BufferedImage;
import org.jspecify.annotations.Nullable;

/** Takes an image apart into colour and transparency, as PDF keeps them. */
final class PixelPlanes {
    private final byte[] colour;
    private final byte @Nullable [] alpha;
    private final boolean grey;

    PixelPlanes(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        byte[] rgb = new byte[width * height * 3];
        byte[] opacity = new byte[width * height];
        int[] row = new int[width];
        boolean opaque = true;
        boolean colourless = true;
        for (int y = 0; y < height; y++) {
            image.getRGB(0, y, width, 1, row, 0, width);
            for (int x = 0; x < width; x++) {
                int pixel = row[x];
                int at = y * width + x;
                rgb[at * 3] = (byte) (pixel >> 16);
                rgb[at * 3 + 1] = (byte) (pixel >> 8);
                rgb[at * 3 + 2] = (byte) pixel;
                opacity[at] = (byte) (pixel >>> 24);
                opaque &= (pixel >>> 24) == 0xff;
                colourless &= (pixel >>> 24) == 0 || isGrey(pixel);
            }
        }
        this.colour = Deflated.of(rgb);
        this.alpha = opaque ? null : Deflated.of(opacity);
        this.grey = colourless;
    }

    private static boolean isGrey(int pixel) {
        int red = pixel >> 16 & 0xff;
        return red == (pixel >> 8 & 0xff) && red == (pixel & 0xff);
    }

    byte[] colour() {
        return colour;
    }

    byte @Nullable [] alpha() {
        return alpha;
    }

    boolean isGrey() {
        return grey;
    }
}
