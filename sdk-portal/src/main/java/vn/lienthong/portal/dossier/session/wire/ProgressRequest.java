package vn.lienthong.portal.dossier.session.wire;

import java.util.List;

/** {@code CapNhatTienDoHoSoMC} (portal 3.2, 3.4). */
public record ProgressRequest(String session, String madonvi, String service, List<ProgressRow> data) {
    /** Names the record only: its values are personal data. */
    @Override
    public String toString() {
        return "ProgressRequest";
    }
}
