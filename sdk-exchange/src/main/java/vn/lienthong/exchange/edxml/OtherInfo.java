package vn.lienthong.exchange.edxml;

import java.util.List;
import java.util.Optional;

/**
 * Further particulars (wire {@code OtherInfo}).
 *
 * @param priority 0 normal, 1 <i>khẩn</i>, 2 <i>thượng khẩn</i>, 3 <i>hỏa tốc</i>, 4 <i>hỏa tốc hẹn giờ</i>; other numbers are kept
 * @param sphere <i>lĩnh vực</i> (wire {@code SphereOfPromulgation})
 * @param typistNotation initials of the typist (wire {@code TyperNotation}, spelled so)
 * @param copies number of copies issued (wire {@code PromulgationAmount})
 * @param pages number of pages (wire {@code PageAmount})
 * @param replyFors wire {@code ReplyFors}
 * @param direction whether it steers others (<i>chỉ đạo</i>; wire {@code Direction})
 * @param referenceCodes wire {@code ReferenceCodes}
 * @param appendixes wire {@code Appendixes/Appendix}
 */
public record OtherInfo(
        Optional<Written<Integer>> priority,
        Optional<String> sphere,
        Optional<String> typistNotation,
        Optional<Written<Integer>> copies,
        Optional<Written<Integer>> pages,
        Optional<String> replyFors,
        Optional<Written<Boolean>> direction,
        Optional<String> referenceCodes,
        List<String> appendixes) {
    public static final OtherInfo NONE = builder().build();

    public OtherInfo {
        appendixes = List.copyOf(appendixes);
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Gathers the particulars. Not thread-safe. */
    public static final class Builder {
        private Optional<Written<Integer>> priority = Optional.empty();
        private Optional<String> sphere = Optional.empty();
        private Optional<String> typistNotation = Optional.empty();
        private Optional<Written<Integer>> copies = Optional.empty();
        private Optional<Written<Integer>> pages = Optional.empty();
        private Optional<Written<Boolean>> direction = Optional.empty();
        private List<String> appendixes = List.of();

        private Builder() {}

        public Builder priority(int value) {
            this.priority = Optional.of(Written.of(value));
            return this;
        }

        public Builder sphere(String value) {
            this.sphere = Texts.present(value);
            return this;
        }

        public Builder typistNotation(String value) {
            this.typistNotation = Texts.present(value);
            return this;
        }

        public Builder copies(int value) {
            this.copies = Optional.of(Written.of(value));
            return this;
        }

        public Builder pages(int value) {
            this.pages = Optional.of(Written.of(value));
            return this;
        }

        public Builder direction(boolean value) {
            this.direction = Optional.of(Written.of(value));
            return this;
        }

        public Builder appendixes(List<String> value) {
            this.appendixes = List.copyOf(value);
            return this;
        }

        public OtherInfo build() {
            return new OtherInfo(
                    priority,
                    sphere,
                    typistNotation,
                    copies,
                    pages,
                    Optional.empty(),
                    direction,
                    Optional.empty(),
                    appendixes);
        }
    }
}
