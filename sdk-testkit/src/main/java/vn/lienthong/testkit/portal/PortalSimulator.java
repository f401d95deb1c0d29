package vn.lienthong.testkit.portal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.lienthong.testkit.sim.Simulator;
import vn.lienthong.testkit.sim.SimulatorServer;
import vn.lienthong.testkit.sim.SimulatorSettings;

/**
 * A simulated national public service portal: one account, a small invented catalogue, and the dossiers it is sent. It speaks the
 * session dialect under {@code /adapter}, a provincial wrapper of bare arrays under {@code /wrapper}, and a catalogue wrapper that
 * answers JSON inside text under {@code /lgsp/KetNoiMotCuaQuocGia}; these see the same dossiers and accounts. A ministry's
 * dossier system with its own records is under {@code /token-api} ({@link #ministryDossier}). Operations are named for {@link #faults()} and {@link #calls()} as {@code login}, by {@code service} ({@code DongBoHoSoMC} …), and for the wrapper
 * {@code URLThemMoi}, {@code URLCapNhat}, {@code URLDongBoTienTrinh}. Thread-safe.
 */
public final class PortalSimulator implements Simulator {
    public static final String NAME = "portal";

    private final PortalPlatform platform;
    private final SimulatorServer server;

    private PortalSimulator(SimulatorSettings settings, PortalProfile profile) {
        this.platform = new PortalPlatform(settings, profile);
        this.server = SimulatorServer.start(NAME, platform, settings);
    }

    public static PortalSimulator start(SimulatorSettings settings) {
        return start(settings, PortalProfile.standard());
    }

    /** @param profile how it behaves until told otherwise, and again after each reset */
    public static PortalSimulator start(SimulatorSettings settings, PortalProfile profile) {
        return new PortalSimulator(settings, profile);
    }

    @Override
    public SimulatorServer server() {
        return server;
    }

    @Override
    public Map<String, String> configuration() {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("adapter_url", baseUri().toString());
        settings.put("auth_endpoint", SessionFront.AUTH);
        settings.put("integration_endpoint", SessionFront.INTEGRATION);
        settings.put("share_endpoint", SessionFront.SHARE);
        settings.put("username", PortalAccount.USERNAME);
        settings.put("password", PortalAccount.PASSWORD);
        settings.put("dstcode", PortalAccount.DESTINATION);
        settings.put("madonvi", PortalAccount.AGENCY);
        settings.put("token_api_url", baseUri() + TokenFront.BASE);
        settings.put("client_id", PortalAccount.CLIENT_ID);
        settings.put("client_secret", PortalAccount.CLIENT_SECRET);
        settings.put("catalogue_url", baseUri() + TextWrapperFront.BASE);
        settings.put("wrapper_url", baseUri() + WrapperFront.BASE);
        settings.put("URLThemMoi", WrapperFront.CREATE);
        settings.put("URLCapNhat", WrapperFront.UPDATE);
        settings.put("URLDongBoTienTrinh", WrapperFront.PROGRESS);
        return Map.copyOf(settings);
    }

    /** Changes how it answers from the next request on, until a reset. */
    public void behave(PortalProfile profile) {
        server.locked(() -> platform.behave(profile));
    }

    /** Ends every session, as after a restart of the true portal. */
    public void expireSessions() {
        server.locked(platform::expireSessions);
    }

    /**
     * Gives a citizen or firm an account, so that {@code TraCuuTechID} finds it.
     *
     * @return its TechID
     */
    public String openAccount(String identityOrTaxCode) {
        return server.locked(() -> platform.openAccount(identityOrTaxCode));
    }

    /** What is stored under a dossier code ({@code MaHoSo}). */
    public Optional<StoredRecord> dossier(String code) {
        return server.locked(() -> platform.dossiers().dossier(code));
    }

    /** Codes of all dossiers, in the order they were created. */
    public List<String> dossierCodes() {
        return server.locked(() -> platform.dossiers().allCodes());
    }

    /** The steps the citizen sees, in the order they arrived; a step sent twice is there twice. */
    public List<StoredRecord> timeline(String code) {
        return server.locked(() -> platform.dossiers().timeline(code));
    }

    /** Status notices ({@code DongBoTrangThaiHoSo}) in the order they arrived. */
    public List<StoredRecord> notices() {
        return server.locked(() -> platform.dossiers().notices());
    }

    /** What the ministry's dossier system stored under a dossier code, by the wire names of its own dialect. */
    public Optional<StoredRecord> ministryDossier(String code) {
        return server.locked(() -> platform.tokenFront().dossier(code));
    }

    /** Progress and status rows the ministry's dossier system took for a dossier, in the order they arrived. */
    public List<StoredRecord> ministryTimeline(String code) {
        return server.locked(() -> platform.tokenFront().timeline(code));
    }

    /** Monthly satisfaction figures ({@code DongBoDanhGia}) in the order they arrived. */
    public List<StoredRecord> ratings() {
        return server.locked(() -> platform.dossiers().ratings());
    }

    /** Members of dossier records that the specification does not know, for example a misspelt name. */
    public Set<String> unknownMembers() {
        return server.locked(() -> platform.dossiers().unknownMembers());
    }
}
