package vn.lienthong.examples.onestop;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** Draws what a real desk scans once: a handwritten signature in blue and a round seal in red, both on a transparent ground. */
final class Pictures {
    private static final Color BLUE_INK = new Color(0x1A, 0x3F, 0xA8);
    private static final Color SEAL_RED = new Color(0xC6, 0x1A, 0x1A);

    private Pictures() {}

    /** An invented flourish, 900 × 440 pixels. */
    static void signature(Path png) throws IOException {
        BufferedImage image = new BufferedImage(900, 440, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = pen(image, BLUE_INK);
        pen.setStroke(new BasicStroke(9, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        Path2D line = new Path2D.Double();
        line.moveTo(90, 300);
        line.curveTo(160, 20, 260, 20, 230, 300);
        line.curveTo(210, 420, 130, 380, 220, 260);
        line.curveTo(330, 110, 360, 190, 350, 280);
        line.curveTo(400, 180, 450, 190, 450, 280);
        line.curveTo(520, 150, 560, 170, 560, 270);
        line.curveTo(650, 120, 720, 210, 640, 290);
        line.curveTo(560, 360, 300, 390, 140, 370);
        line.lineTo(830, 330);
        pen.draw(line);
        pen.dispose();
        ImageIO.write(image, "png", png.toFile());
    }

    /** An invented seal, 850 pixels in diameter: 36 mm at 600 dots per inch. */
    static void seal(Path png, String around, String middle) throws IOException {
        int size = 850;
        BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = pen(image, SEAL_RED);
        pen.setStroke(new BasicStroke(14));
        pen.draw(new Ellipse2D.Double(12, 12, size - 24, size - 24));
        pen.setStroke(new BasicStroke(6));
        pen.draw(new Ellipse2D.Double(170, 170, size - 340, size - 340));
        try (Lettering letters = Lettering.open()) {
            onCircle(pen, letters, around, size / 2.0, size / 2.0 - 118);
            letters.draw(pen, middle, (size - letters.width(middle, 84)) / 2, size / 2.0 + 28, 84);
        }
        pen.dispose();
        ImageIO.write(image, "png", png.toFile());
    }

    private static Graphics2D pen(BufferedImage image, Color color) {
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(color);
        return pen;
    }

    private static void onCircle(Graphics2D pen, Lettering letters, String text, double centre, double radius)
            throws IOException {
        double step = 2 * Math.PI / (text.length() + 2);
        AffineTransform straight = pen.getTransform();
        for (int i = 0; i < text.length(); i++) {
            pen.setTransform(straight);
            pen.rotate(step * (i + 1.5) - Math.PI, centre, centre);
            String letter = text.substring(i, i + 1);
            letters.draw(pen, letter, centre - letters.width(letter, 72) / 2, centre - radius + 40, 72);
        }
        pen.setTransform(straight);
    }
}
