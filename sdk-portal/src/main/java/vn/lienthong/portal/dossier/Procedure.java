package vn.lienthong.portal.dossier;

import java.util.Objects;
import vn.lienthong.core.id.ProcedureCode;

/**
 * The administrative procedure (<i>thủ tục hành chính</i>) a dossier follows, as it was when the dossier was received.
 *
 * @param code wire {@code MaTTHC}
 * @param name wire {@code TenTTHC}
 * @param fieldCode code of its field (<i>lĩnh vực</i>), wire {@code MaLinhVuc}
 * @param fieldName wire {@code TenLinhVuc}
 */
public record Procedure(ProcedureCode code, String name, String fieldCode, String fieldName) {
    public Procedure {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(fieldCode, "fieldCode");
        Objects.requireNonNull(fieldName, "fieldName");
    }
}
