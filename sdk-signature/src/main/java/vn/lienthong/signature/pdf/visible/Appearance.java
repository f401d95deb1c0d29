package vn.lienthong.signature.pdf.visible;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lienthong.core.error.SigningRefusedException;
import vn.lienthong.core.finding.Finding;
import vn.lienthong.core.finding.Findings;
import vn.lienthong.signature.pdf.write.ObjectSink;
import vn.lienthong.signature.pdf.write.ObjectSink.Ref;
import vn.lienthong.signature.pdf.write.PdfSyntax;

/** A signature laid out on its page, ready to be written as one form XObject (5.3). */
public final class Appearance {
    private final Placement placement;
    private final double scale;
    private final PointBox box;
    private final PointBox area;
    private final @Nullable TextBlock text;
    private final @Nullable Picture picture;
    private final TextFont font;
    private final Findings findings;

    private Appearance(VisibleSignature signature, SignerWords signer, PageView page) {
        VisibleProfile profile = signature.profile();
        Findings.Collector noticed = Findings.collector();
        this.font = signature.font();
        this.picture = picture(signature, noticed);
        List<String> lines = lines(signature, signer, noticed);
        double width = page.emptyField()
                .or(() -> signature.box().map(PageBox::toPoints))
                .map(PointBox::width)
                .orElse(profile.width());
        this.text = lines.isEmpty() ? null : new TextBlock(lines, width, font);
        this.box = new BoxPlacer(signature, page).place(text == null ? 0 : text.height());
        this.area = pictureArea(signature, box);
        this.placement = page.frame().place(box);
        this.scale = 1 / page.frame().userUnit();
        this.findings = noticed.toFindings();
    }

    /**
     * Lays a signature out.
     *
     * @throws SigningRefusedException when there is no place for it, the picture is missing, or the font lacks a letter
     */
    public static Appearance of(VisibleSignature signature, SignerWords signer, PageView page) {
        return new Appearance(signature, signer, page);
    }

    public Placement placement() {
        return placement;
    }

    /** How picture or text differ from the rule; warnings only. */
    public Findings findings() {
        return findings;
    }

    public Ref writeTo(ObjectSink sink) {
        StringBuilder content = new StringBuilder("q\n");
        if (scale != 1) {
            content.append(PdfSyntax.number(scale))
                    .append(" 0 0 ")
                    .append(PdfSyntax.number(scale))
                    .append(" 0 0 cm\n");
        }
        StringBuilder resources = new StringBuilder();
        if (picture != null) {
            PointBox drawn = area.fitted(picture.ratio());
            content.append("q ")
                    .append(PdfSyntax.number(drawn.width()))
                    .append(" 0 0 ")
                    .append(PdfSyntax.number(drawn.height()))
                    .append(' ')
                    .append(PdfSyntax.number(drawn.x()))
                    .append(' ')
                    .append(PdfSyntax.number(drawn.y()))
                    .append(" cm /P0 Do Q\n");
            resources.append(" /XObject << /P0 ").append(picture.writeTo(sink)).append(" >>");
        }
        if (text != null) {
            FontSubset subset = font.subset(String.join("", text.lines()));
            content.append(text.operators(subset, box.height()));
            resources.append(" /Font << /F0 ").append(subset.writeTo(sink)).append(" >>");
        }
        content.append("Q");
        return sink.addStream(
                "/Type /XObject /Subtype /Form /BBox " + placement.bbox() + " /Matrix " + placement.matrix()
                        + " /Resources <<" + resources + " >>",
                content.toString().getBytes(StandardCharsets.US_ASCII));
    }

    /** Inside the box, origin bottom left: all of it, but a seal keeps its real size whatever the box. */
    private static PointBox pictureArea(VisibleSignature signature, PointBox box) {
        double side = signature.sealDiameterMm().orElse(0) * PageBox.POINTS;
        return signature.profile().picture() == PictureRule.REAL_SIZE
                ? new PointBox((box.width() - side) / 2, (box.height() - side) / 2, side, side)
                : new PointBox(0, 0, box.width(), box.height());
    }

    private static @Nullable Picture picture(VisibleSignature signature, Findings.Collector noticed) {
        PictureRule rule = signature.profile().picture();
        if (rule == PictureRule.NONE) {
            return null;
        }
        Picture picture = signature.picture().orElseThrow(() -> new SigningRefusedException(VisibleMessage.NO_PICTURE));
        String source = signature.profile().source();
        notice(picture.isOpaque(), VisibleMessage.PICTURE_OPAQUE, signature, noticed, source);
        notice(picture.isGrey(), VisibleMessage.PICTURE_GREY, signature, noticed, source);
        boolean square = Math.abs(picture.ratio() - 1) < 0.02;
        notice(rule == PictureRule.REAL_SIZE && !square, VisibleMessage.SEAL_SQUARE, signature, noticed, source);
        return picture;
    }

    private static List<String> lines(VisibleSignature signature, SignerWords signer, Findings.Collector noticed) {
        List<String> lines = new ArrayList<>();
        for (TextLine line : signature.profile().lines()) {
            Optional<String> said = switch (line) {
                case SIGNING_TIME -> Optional.of(signature.timeFormat().print(signer.time()));
                case COPY_WORDS -> Optional.of("BẢN SAO");
                case AGENCY_NAME -> signature.text(line).or(() -> signer.organisation());
                case OFFICER_NAME -> signature.text(line).or(() -> signer.commonName());
                case DOCUMENT_NUMBER, COPY_FORM, ATTESTATION -> signature.text(line);
            };
            Optional<String> shown = said.filter(text -> !text.isBlank());
            shown.ifPresent(lines::add);
            notice(
                    shown.isEmpty(),
                    VisibleMessage.TEXT_ABSENT,
                    signature,
                    noticed,
                    signature.profile().source(),
                    line);
        }
        return lines;
    }

    private static void notice(
            boolean wrong,
            VisibleMessage message,
            VisibleSignature signature,
            Findings.Collector noticed,
            String source,
            Object... values) {
        if (!wrong) {
            return;
        }
        if (signature.isStrict()) {
            throw new SigningRefusedException(message, values);
        }
        Finding warning = message.warning(source, values);
        noticed.add(warning);
    }
}
