package vn.lienthong.signature.pdf.visible;

import java.util.List;
import java.util.Optional;

/** What the placing of a box has to know of the page it goes on. Boxes are those of the displayed page. */
public interface PageView {
    PageFrame frame();

    /** The empty field that is about to be signed. */
    Optional<PointBox> emptyField();

    /** The leader's signature. */
    Optional<PointBox> leader();

    /** Signatures that are already seen on the page. */
    List<PointBox> taken();

    /** The last place where one text stands above the other; read from the page only when it is asked for. */
    Optional<Between> find(VisibleSignature.Anchors anchors);

    /**
     * Two lines of text.
     *
     * @param position the upper one
     * @param name the lower one
     */
    record Between(PointBox position, PointBox name) {}
}
