package vn.lienthong.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.lienthong.core.content.Content;
import vn.lienthong.signature.pdf.visible.PageBox;
import vn.lienthong.signature.pdf.visible.Picture;
import vn.lienthong.signature.pdf.visible.VisibleProfile;
import vn.lienthong.signature.pdf.visible.VisibleSignature;

/** What a signature shows on the page. */
final class VisibleOptions {
    private static final String NONE = "none";

    @Option(
            names = "--profile",
            paramLabel = "PROFILE",
            defaultValue = NONE,
            description = "none, leader, agency, attachment, copy, counter-scan or archive-scan.")
    String profile = NONE;

    @Option(names = "--image", paramLabel = "PNG", description = "The handwritten signature or the seal.")
    @Nullable
    Path image;

    @Option(names = "--page", paramLabel = "N", description = "The page, from 1.")
    @Nullable
    Integer page;

    @Option(names = "--box", paramLabel = "X,Y,W,H", description = "Where, in millimetres from the page's top left.")
    @Nullable
    String box;

    @Option(names = "--position-line", paramLabel = "TEXT", description = "The line of the page above the signature.")
    @Nullable
    String positionLine;

    @Option(names = "--name-line", paramLabel = "TEXT", description = "The line of the page below the signature.")
    @Nullable
    String nameLine;

    @Option(names = "--over", paramLabel = "FIELD", description = "The leader's field, over which a seal is put.")
    @Nullable
    String over;

    @Option(names = "--seal-mm", paramLabel = "N", description = "Diameter of the seal in millimetres.")
    @Nullable
    Double sealMm;

    @Option(names = "--document-number", paramLabel = "TEXT", description = "Number and symbol, for attachment.")
    @Nullable
    String documentNumber;

    @Option(names = "--copy-form", paramLabel = "TEXT", description = "SAO Y, SAO LỤC or TRÍCH SAO, for copy.")
    @Nullable
    String copyForm;

    /** Empty for an invisible signature. */
    Optional<VisibleSignature> read() throws IOException {
        if (profile.equals(NONE)) {
            return Optional.empty();
        }
        VisibleSignature.Builder visible = VisibleSignature.builder(profile());
        if (image != null) {
            visible.picture(Picture.png(Content.of(Arguments.readable(image, "--image"))));
        }
        if (page != null) {
            visible.page(positive(page, "--page").intValue());
        }
        if (box != null) {
            visible.box(box(box));
        }
        if (positionLine != null || nameLine != null) {
            visible.between(
                    Arguments.required(positionLine, "--position-line"), Arguments.required(nameLine, "--name-line"));
        }
        if (over != null) {
            visible.over(over);
        }
        if (sealMm != null) {
            visible.sealDiameterMm(positive(sealMm, "--seal-mm").doubleValue());
        }
        if (documentNumber != null) {
            visible.documentNumber(documentNumber);
        }
        if (copyForm != null) {
            visible.copyForm(copyForm);
        }
        return Optional.of(visible.build());
    }

    private VisibleProfile profile() {
        return VisibleProfile.named(profile)
                .orElseThrow(() -> new UsageException(
                        CliMessage.CHOICE,
                        "--profile",
                        NONE
                                + VisibleProfile.all().stream()
                                        .map(known -> ", " + known.name())
                                        .collect(Collectors.joining())));
    }

    private static Number positive(Number value, String option) {
        if (!(value.doubleValue() > 0)) {
            throw new UsageException(CliMessage.USAGE, option);
        }
        return value;
    }

    private static PageBox box(String text) {
        String[] parts = text.split(",", -1);
        try {
            if (parts.length == 4) {
                return new PageBox(
                        Double.parseDouble(parts[0]),
                        Double.parseDouble(parts[1]),
                        Double.parseDouble(parts[2]),
                        Double.parseDouble(parts[3]));
            }
        } catch (IllegalArgumentException e) {
            throw new UsageException(CliMessage.USAGE, "--box X,Y,W,H");
        }
        throw new UsageException(CliMessage.USAGE, "--box X,Y,W,H");
    }
}
