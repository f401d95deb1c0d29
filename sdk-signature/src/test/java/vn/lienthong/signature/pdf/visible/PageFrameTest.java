package vn.lienthong.signature.pdf.visible;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Worked examples of 13.2 and what must hold for every page. */
class PageFrameTest {
    private static final PageFrame A4 = new PageFrame(0, 0, 595.28, 841.89, 0, 1);

    @Test
    @DisplayName("13.2: the leader's box on A4")
    void placesTheLeadersBox() {
        Placement placement = A4.place(new PageBox(120, 215, 45, 22).toPoints());

        assertRect(placement, 340.16, 170.08, 467.72, 232.44);
        assertThat(placement.matrix()).hasToString("[1 0 0 1 0 0]");
    }

    @Test
    @DisplayName("13.2: the attachment's text on a page turned by 90 degrees")
    void placesOnATurnedPage() {
        PageFrame turned = new PageFrame(0, 0, 595.28, 841.89, 90, 1);
        assertThat(turned.displayedWidth()).isEqualTo(841.89);
        double u = 841.89 - 15 * PageBox.POINTS - 170;
        assertThat(u).isCloseTo(629.37, within(0.01));

        Placement placement = turned.place(new PointBox(u, 10 * PageBox.POINTS, 170, 30));

        assertRect(placement, 28.35, 629.37, 58.35, 799.37);
        assertThat(placement.matrix()).hasToString("[0 1 -1 0 30 0]");
    }

    @Test
    void turnsTheMatrixWithThePage() {
        PointBox box = new PointBox(10, 20, 170, 30);
        assertThat(turned(180).place(box).matrix()).hasToString("[-1 0 0 -1 170 30]");
        assertThat(turned(270).place(box).matrix()).hasToString("[0 -1 1 0 0 170]");
        assertThat(turned(-90)).isEqualTo(turned(270));
        assertThat(turned(450)).isEqualTo(turned(90));
        assertThat(turned(45)).isEqualTo(turned(0));
    }

    @Test
    @DisplayName("5.2: a millimetre is divided by the page's UserUnit")
    void dividesByTheUserUnit() {
        PageFrame doubled = new PageFrame(0, 0, 297.64, 420.945, 0, 2);

        Placement placement = doubled.place(new PageBox(120, 215, 45, 22).toPoints());

        assertRect(placement, 170.08, 85.04, 233.86, 116.22);
    }

    @Property
    @Label("SG-14: a box comes back from the file where it was on the page, within 0.01 pt")
    void placesAndShowsTheSameBox(
            @ForAll @IntRange(min = 0, max = 3) int quarter,
            @ForAll @DoubleRange(min = -500, max = 500) double x0,
            @ForAll @DoubleRange(min = -500, max = 500) double y0,
            @ForAll @DoubleRange(min = 0.5, max = 10) double userUnit,
            @ForAll @DoubleRange(min = 0, max = 400) double u,
            @ForAll @DoubleRange(min = 0, max = 400) double v) {
        PageFrame frame = new PageFrame(x0, y0, x0 + 595.28, y0 + 841.89, quarter * 90, userUnit);
        PointBox box = new PointBox(u, v, 170, 30);

        Placement placement = frame.place(box);
        PointBox back = frame.displayed(placement.x0(), placement.y0(), placement.x1(), placement.y1());

        assertThat(back.x()).isCloseTo(u, within(0.01));
        assertThat(back.y()).isCloseTo(v, within(0.01));
        assertThat(back.width()).isCloseTo(170, within(0.01));
        assertThat(back.height()).isCloseTo(30, within(0.01));
    }

    private static PageFrame turned(int degrees) {
        return new PageFrame(0, 0, 595.28, 841.89, degrees, 1);
    }

    private static void assertRect(Placement placement, double x0, double y0, double x1, double y1) {
        assertThat(placement.x0()).isCloseTo(x0, within(0.01));
        assertThat(placement.y0()).isCloseTo(y0, within(0.01));
        assertThat(placement.x1()).isCloseTo(x1, within(0.01));
        assertThat(placement.y1()).isCloseTo(y1, within(0.01));
    }
}
