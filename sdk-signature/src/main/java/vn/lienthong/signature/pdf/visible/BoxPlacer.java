package vn.lienthong.signature.pdf.visible;

import java.util.Comparator;
import java.util.List;
import vn.lienthong.core.error.SigningRefusedException;

/** Finds where a box goes, by the rules of 5.2. Never guesses: a place that cannot be told is a refusal. */
final class BoxPlacer {
    private static final double GAP = 2 * PageBox.POINTS;
    private static final double QR_GAP_MM = 3;

    private final VisibleSignature signature;
    private final PageView page;

    BoxPlacer(VisibleSignature signature, PageView page) {
        this.signature = signature;
        this.page = page;
    }

    /**
     * @param height of the text, when it needs more than the profile's
     * @throws SigningRefusedException when there is no place, or it lies outside the page
     */
    PointBox place(double height) {
        VisibleProfile profile = signature.profile();
        double boxHeight = Math.max(profile.height(), height);
        PointBox box;
        if (page.emptyField().isPresent()) {
            return prepared(page.emptyField().get(), height);
        } else if (profile.picture() == PictureRule.REAL_SIZE) {
            box = overLeader();
        } else if (signature.box().isPresent()) {
            PointBox given = signature.box().get().toPoints();
            box = new PointBox(given.x(), given.y(), given.width(), Math.max(given.height(), height));
        } else if (profile.place() instanceof Place.Corner corner) {
            box = corner(corner, profile.width(), boxHeight);
        } else if (profile.place() == Place.Found.LEADER_BLOCK) {
            box = between(profile.width(), profile.height());
        } else {
            throw new SigningRefusedException(VisibleMessage.NO_BOX);
        }
        PageFrame frame = page.frame();
        if (!box.isWithin(frame.displayedWidth(), frame.displayedHeight())) {
            throw new SigningRefusedException(VisibleMessage.OUTSIDE);
        }
        return box;
    }

    /** A prepared field keeps its rectangle, so what is drawn has to fit. */
    private PointBox prepared(PointBox field, double height) {
        double side = signature.profile().picture() == PictureRule.REAL_SIZE ? diameter() : 0;
        if (height > field.height() || side > Math.min(field.width(), field.height())) {
            throw new SigningRefusedException(VisibleMessage.FIELD_SMALL);
        }
        return field;
    }

    /** The seal's right edge stands on the first third of the leader's picture. */
    private PointBox overLeader() {
        double diameter = diameter();
        PointBox leader = signature
                .box()
                .map(PageBox::toPoints)
                .or(page::leader)
                .orElseThrow(() -> new SigningRefusedException(VisibleMessage.NO_LEADER));
        return new PointBox(
                leader.x() + leader.width() / 3 - diameter,
                leader.y() + (leader.height() - diameter) / 2,
                diameter,
                diameter);
    }

    private double diameter() {
        return signature.sealDiameterMm().orElseThrow(() -> new SigningRefusedException(VisibleMessage.SEAL_SIZE))
                * PageBox.POINTS;
    }

    private PointBox between(double width, double height) {
        PageView.Between lines = signature
                .anchors()
                .flatMap(page::find)
                .orElseThrow(() -> new SigningRefusedException(VisibleMessage.LEADER_PLACE));
        double top = lines.position().bottom();
        double room = lines.name().y() - top;
        if (room <= 0) {
            throw new SigningRefusedException(VisibleMessage.LEADER_PLACE);
        }
        double cut = Math.min(height, room);
        double centre = lines.name().x() + lines.name().width() / 2;
        return new PointBox(centre - width / 2, top + (room - cut) / 2, width, cut);
    }

    private PointBox corner(Place.Corner corner, double width, double height) {
        double side = corner.sideMm();
        if (!corner.right() && signature.qrWidthMm() > 0) {
            side += signature.qrWidthMm() + QR_GAP_MM;
        }
        double x =
                corner.right() ? page.frame().displayedWidth() - side * PageBox.POINTS - width : side * PageBox.POINTS;
        PointBox box = new PointBox(x, corner.topMm() * PageBox.POINTS, width, height);
        List<PointBox> taken = page.taken().stream()
                .sorted(Comparator.comparingDouble(PointBox::bottom))
                .toList();
        for (PointBox other : taken) {
            if (box.touches(other)) {
                box = box.movedTo(x, other.bottom() + GAP);
            }
        }
        return box;
    }
}
