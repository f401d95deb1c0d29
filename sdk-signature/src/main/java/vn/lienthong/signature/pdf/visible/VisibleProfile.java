package vn.lienthong.signature.pdf.visible;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What one kind of signature looks like, as data (SG-14): a new circular is a new value, not new code. The constants are those of 5.1;
 * a caller may make others.
 *
 * @param id stable id, for example {@code ND30.SIGNER}
 * @param name name on the command line, for example {@code leader}
 * @param picture what is done with a picture
 * @param lines the text, top to bottom
 * @param place where the box stands
 * @param width default width of the box in points
 * @param height default height of the box in points; grows downwards with the text
 * @param source the rule's source
 */
public record VisibleProfile(
        String id,
        String name,
        PictureRule picture,
        List<TextLine> lines,
        Place place,
        double width,
        double height,
        String source) {
    private static final Place TOP_RIGHT = new Place.Corner(true, 15, 10);

    /** The competent person's signature (<i>chữ ký của người có thẩm quyền</i>): the handwritten one as a picture. */
    public static final VisibleProfile LEADER = new VisibleProfile(
            "ND30.SIGNER",
            "leader",
            PictureRule.FITTED,
            List.of(),
            Place.Found.LEADER_BLOCK,
            45 * PageBox.POINTS,
            22 * PageBox.POINTS,
            "NĐ 30/2020/NĐ-CP Annex I Part I.II.7");
    /** The agency's signature (<i>chữ ký số của cơ quan, tổ chức</i>): the seal in its real size. */
    public static final VisibleProfile AGENCY = new VisibleProfile(
            "ND30.AGENCY",
            "agency",
            PictureRule.REAL_SIZE,
            List.of(),
            Place.Found.OVER_LEADER,
            1,
            1,
            "NĐ 30/2020/NĐ-CP Annex I Part I.II.8, Art. 33");
    /** The agency's signature on a separate attachment (<i>phụ lục</i>). */
    public static final VisibleProfile ATTACHMENT = text(
            "ND30.ATTACHMENT",
            "attachment",
            TOP_RIGHT,
            "NĐ 30/2020/NĐ-CP Annex I Part I.III.1.d",
            TextLine.DOCUMENT_NUMBER,
            TextLine.SIGNING_TIME);
    /** The agency's signature on an electronic copy (<i>bản sao</i>). */
    public static final VisibleProfile COPY = text(
            "ND30.ECOPY",
            "copy",
            TOP_RIGHT,
            "NĐ 30/2020/NĐ-CP Annex I Part II.I.3",
            TextLine.COPY_FORM,
            TextLine.AGENCY_NAME,
            TextLine.SIGNING_TIME);
    /** The officer's signature on a scan made at the counter. */
    public static final VisibleProfile COUNTER_SCAN = text(
            "TT01.SCAN",
            "counter-scan",
            new Place.Corner(false, 15, 10),
            "TT 01/2023/TT-VPCP Art. 8",
            TextLine.OFFICER_NAME,
            TextLine.SIGNING_TIME);
    /** The agency's signature on a scan made for the archive (<i>số hóa tài liệu lưu trữ</i>); no seal. */
    public static final VisibleProfile ARCHIVE_SCAN = text(
            "TT05.SCAN",
            "archive-scan",
            TOP_RIGHT,
            "TT 05/2025/TT-BNV Art. 8",
            TextLine.AGENCY_NAME,
            TextLine.SIGNING_TIME);
    /** The archive's signature on a copy it gives out. */
    public static final VisibleProfile ARCHIVE_COPY =
            text("TT05.COPY", "archive-copy", TOP_RIGHT, "TT 05/2025/TT-BNV Art. 41", TextLine.COPY_WORDS);
    /** One of the two signatures of a certified electronic copy; text and place are the caller's. */
    public static final VisibleProfile CERTIFIED_COPY =
            text("ND45.ECOPY", "certified-copy", Place.Found.GIVEN, "NĐ 45/2020/NĐ-CP", TextLine.ATTESTATION);

    private static final List<VisibleProfile> ALL =
            List.of(LEADER, AGENCY, ATTACHMENT, COPY, COUNTER_SCAN, ARCHIVE_SCAN, ARCHIVE_COPY, CERTIFIED_COPY);

    public VisibleProfile {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(picture, "picture");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(source, "source");
        lines = List.copyOf(lines);
    }

    /** All profiles that draw something, in the order of 5.1. */
    public static List<VisibleProfile> all() {
        return ALL;
    }

    /** The profile of a command-line name; empty for {@code none} and for unknown names. */
    public static Optional<VisibleProfile> named(String name) {
        return ALL.stream().filter(profile -> profile.name.equals(name)).findFirst();
    }

    private static VisibleProfile text(String id, String name, Place place, String source, TextLine... lines) {
        return new VisibleProfile(
                id, name, PictureRule.NONE, List.of(lines), place, 170, TextBlock.height(lines.length), source);
    }
}
