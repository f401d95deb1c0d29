package vn.lienthong.portal.dossier;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.core.id.DossierCode;
import vn.lienthong.core.privacy.PersonName;
import vn.lienthong.core.privacy.PersonalText;

/**
 * One step a citizen sees in a dossier's time line (<i>tiến độ</i>; wire {@code CapNhatTienDoHoSoMC}, portal 3.4). Steps are only ever
 * added; the platform gives them no id, so a step sent twice is there twice.
 *
 * @param id the agency's own id of the step, unique for ever; never sent
 * @param at wire {@code ThoiDiemXuLy}
 * @param content wire {@code NoiDungXuLy}
 * @param status wire {@code TrangThai}
 * @param actor who did it
 * @param term when the step began and must end by rule, where that is known
 */
public record ProgressStep(
        String id,
        DossierCode dossier,
        Instant at,
        PersonalText content,
        Coded<DossierStatus> status,
        Actor actor,
        Term term) {
    public ProgressStep {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(dossier, "dossier");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(content, "content");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(term, "term");
    }

    public static ProgressStep of(
            String id, DossierCode dossier, Instant at, String content, DossierStatus status, Actor actor) {
        return new ProgressStep(id, dossier, at, PersonalText.of(content), Coded.of(status), actor, Term.UNKNOWN);
    }

    public ProgressStep within(Instant start, Instant end) {
        return new ProgressStep(id, dossier, at, content, status, actor, new Term(start, end));
    }

    /**
     * Who did a step.
     *
     * @param name wire {@code NguoiXuLy}, at most 50 characters; never replaced by another name
     * @param position wire {@code ChucDanh}
     * @param unit wire {@code PhongBanXuLy}
     */
    public record Actor(
            PersonName name,
            @Nullable String position,
            @Nullable String unit) {
        public Actor {
            Objects.requireNonNull(name, "name");
        }
    }

    /**
     * @param start wire {@code NgayBatDau}
     * @param end wire {@code NgayKetThucTheoQuyDinh}
     */
    public record Term(@Nullable Instant start, @Nullable Instant end) {
        public static final Term UNKNOWN = new Term(null, null);
    }
}
