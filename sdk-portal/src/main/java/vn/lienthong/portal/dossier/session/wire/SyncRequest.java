package vn.lienthong.portal.dossier.session.wire;

import java.util.List;

/** {@code DongBoHoSoMC} (portal 3.2, 3.3). */
public record SyncRequest(String session, String madonvi, String service, String isUpdating, List<DossierRow> data) {
    /** Names the record only: its values are personal data. */
    @Override
    public String toString() {
        return "SyncRequest";
    }
}
