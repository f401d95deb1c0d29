package vn.lienthong.portal.dossier.session.wire;

/** Body of the login (portal 4.1). */
public record LoginRequest(String username, String password) {
    /** Names the record only: its values are personal data. */
    @Override
    public String toString() {
        return "LoginRequest";
    }
}
