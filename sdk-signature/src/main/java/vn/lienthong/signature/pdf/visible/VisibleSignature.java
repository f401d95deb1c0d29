package vn.lienthong.signature.pdf.visible;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** What one signature is to show: a profile and what it needs. Immutable; may be used for many documents. */
public final class VisibleSignature {
    private final VisibleProfile profile;
    private final Map<TextLine, String> texts;
    private final @Nullable Picture picture;
    private final double sealDiameterMm;
    private final @Nullable PageBox box;
    private final int page;
    private final @Nullable Anchors anchors;
    private final @Nullable String leaderField;
    private final double qrWidthMm;
    private final TimeFormat timeFormat;
    private final TextFont font;
    private final boolean strict;

    private VisibleSignature(Builder builder) {
        this.profile = builder.profile;
        this.texts = Map.copyOf(builder.texts);
        this.picture = builder.picture;
        this.sealDiameterMm = builder.sealDiameterMm;
        this.box = builder.box;
        this.page = builder.page;
        this.anchors = builder.anchors;
        this.leaderField = builder.leaderField;
        this.qrWidthMm = builder.qrWidthMm;
        this.timeFormat = builder.timeFormat;
        this.font = builder.font == null ? TextFont.standard() : builder.font;
        this.strict = builder.strict;
    }

    public static Builder builder(VisibleProfile profile) {
        return new Builder(profile);
    }

    public VisibleProfile profile() {
        return profile;
    }

    /** What a line says, when the caller said it. */
    public Optional<String> text(TextLine line) {
        return Optional.ofNullable(texts.get(line));
    }

    public Optional<Picture> picture() {
        return Optional.ofNullable(picture);
    }

    public OptionalDouble sealDiameterMm() {
        return sealDiameterMm > 0 ? OptionalDouble.of(sealDiameterMm) : OptionalDouble.empty();
    }

    /** The rectangle the caller gave: of the picture, of the text, or of the leader's picture for a seal. */
    public Optional<PageBox> box() {
        return Optional.ofNullable(box);
    }

    /** From 1; empty for the profile's own choice. */
    public OptionalInt page() {
        return page > 0 ? OptionalInt.of(page) : OptionalInt.empty();
    }

    public Optional<Anchors> anchors() {
        return Optional.ofNullable(anchors);
    }

    /** The field of the leader's signature a seal is put over; empty for the last visible one. */
    public Optional<String> leaderField() {
        return Optional.ofNullable(leaderField);
    }

    double qrWidthMm() {
        return qrWidthMm;
    }

    TimeFormat timeFormat() {
        return timeFormat;
    }

    TextFont font() {
        return font;
    }

    boolean isStrict() {
        return strict;
    }

    /**
     * Two texts of the page between which a leader signs.
     *
     * @param position the position line, for example {@code PHÓ GIÁM ĐỐC}
     * @param name the name line, for example {@code Lê Văn Mẫu}
     */
    public record Anchors(String position, String name) {
        public Anchors {
            if (position.isBlank() || name.isBlank()) {
                throw new IllegalArgumentException("both lines are needed");
            }
        }

        /** Masked: the lines name a person. */
        @Override
        public String toString() {
            return "Anchors[***]";
        }
    }

    /** Gathers what a signature shows. Not thread-safe. */
    public static final class Builder {
        private final VisibleProfile profile;
        private final Map<TextLine, String> texts = new EnumMap<>(TextLine.class);
        private @Nullable Picture picture;
        private double sealDiameterMm;
        private @Nullable PageBox box;
        private int page;
        private @Nullable Anchors anchors;
        private @Nullable String leaderField;
        private double qrWidthMm;
        private TimeFormat timeFormat = TimeFormat.DOTTED;
        private @Nullable TextFont font;
        private boolean strict;

        private Builder(VisibleProfile profile) {
            this.profile = Objects.requireNonNull(profile, "profile");
        }

        /** Says what a line of the profile reads. The time cannot be set: it is that of the signature. */
        public Builder text(TextLine line, String text) {
            if (line == TextLine.SIGNING_TIME || line == TextLine.COPY_WORDS) {
                throw new IllegalArgumentException(line + " is not the caller's to say");
            }
            texts.put(line, Objects.requireNonNull(text, "text"));
            return this;
        }

        /** Number and symbol (<i>số, ký hiệu</i>), for example {@code 45/QĐ-SVD}. */
        public Builder documentNumber(String text) {
            return text(TextLine.DOCUMENT_NUMBER, text);
        }

        /** SAO Y, SAO LỤC or TRÍCH SAO. */
        public Builder copyForm(String text) {
            return text(TextLine.COPY_FORM, text);
        }

        public Builder picture(Picture value) {
            this.picture = Objects.requireNonNull(value, "value");
            return this;
        }

        /** Diameter of the seal in millimetres; there is no default (5.1). */
        public Builder sealDiameterMm(double value) {
            if (!(value > 0)) {
                throw new IllegalArgumentException("diameter " + value);
            }
            this.sealDiameterMm = value;
            return this;
        }

        /** Where: the picture's or text's rectangle; for a seal the rectangle of the leader's picture. */
        public Builder box(PageBox value) {
            this.box = Objects.requireNonNull(value, "value");
            return this;
        }

        /** Which page, from 1. */
        public Builder page(int number) {
            if (number < 1) {
                throw new IllegalArgumentException("page " + number);
            }
            this.page = number;
            return this;
        }

        /** Puts the picture between these two lines of the page. */
        public Builder between(String positionLine, String nameLine) {
            this.anchors = new Anchors(positionLine, nameLine);
            return this;
        }

        /** Puts the seal over the picture in this signature field. */
        public Builder over(String leaderField) {
            this.leaderField = Objects.requireNonNull(leaderField, "leaderField");
            return this;
        }

        /** A QR symbol stands in the corner where the text goes: the text moves right by its width and 3 mm. */
        public Builder besideQr(double widthMm) {
            this.qrWidthMm = widthMm;
            return this;
        }

        public Builder timeFormat(TimeFormat value) {
            this.timeFormat = Objects.requireNonNull(value, "value");
            return this;
        }

        public Builder font(TextFont value) {
            this.font = Objects.requireNonNull(value, "value");
            return this;
        }

        /** Refuses what is only warned of otherwise: an opaque or grey picture, a missing line of text. */
        public Builder strict() {
            this.strict = true;
            return this;
        }

        public VisibleSignature build() {
            return new VisibleSignature(this);
        }
    }
}
