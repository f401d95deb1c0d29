package vn.lienthong.portal.dossier.session.wire;

/** {@code TraCuuHoSo} (portal 3.2). */
public record LookupRequest(String session, String madonvi, String service, String mahoso) {
    /** Names the record only: its values are personal data. */
    @Override
    public String toString() {
        return "LookupRequest";
    }
}
