package vn.lienthong.testkit.portal;

import java.util.HashMap;
import java.util.Map;
import vn.lienthong.testkit.sim.Platform;
import vn.lienthong.testkit.sim.SeededIds;
import vn.lienthong.testkit.sim.SimulatorAnswer;
import vn.lienthong.testkit.sim.SimulatorRequest;
import vn.lienthong.testkit.sim.SimulatorSettings;

/** The portal's state and the fronts through which it is reached. */
final class PortalPlatform implements Platform {
    private final PortalProfile initialProfile;
    private final SeededIds ids;
    private final Sessions sessions;
    private final Dossiers dossiers = new Dossiers();
    private final Map<String, String> accounts = new HashMap<>();
    private final SessionFront sessionFront;
    private final TextWrapperFront textWrapperFront;
    private final TokenFront tokenFront;
    private final WrapperFront wrapperFront = new WrapperFront(dossiers);
    private PortalProfile profile;

    PortalPlatform(SimulatorSettings settings, PortalProfile profile) {
        this.initialProfile = profile;
        this.profile = profile;
        this.ids = new SeededIds(settings.seed());
        this.sessions = new Sessions(settings.clock(), ids);
        Catalogue catalogue = new Catalogue();
        this.sessionFront = new SessionFront(sessions, dossiers, catalogue, accounts);
        this.tokenFront = new TokenFront(settings.clock(), ids);
        this.textWrapperFront = new TextWrapperFront(catalogue, accounts);
    }

    @Override
    public String operation(SimulatorRequest request) {
        if (TextWrapperFront.isAddressed(request)) {
            return TextWrapperFront.operation(request);
        }
        if (TokenFront.isAddressed(request)) {
            return TokenFront.operation(request);
        }
        return WrapperFront.isAddressed(request) ? WrapperFront.operation(request) : SessionFront.operation(request);
    }

    @Override
    public SimulatorAnswer answer(SimulatorRequest request) {
        if (WrapperFront.isAddressed(request)) {
            return wrapperFront.answer(request, profile);
        }
        if (TextWrapperFront.isAddressed(request)) {
            return textWrapperFront.answer(request, profile);
        }
        if (TokenFront.isAddressed(request)) {
            return tokenFront.answer(request);
        }
        return switch (request.path()) {
            case SessionFront.AUTH, SessionFront.INTEGRATION, SessionFront.SHARE ->
                sessionFront.answer(request, profile);
            default -> SimulatorAnswer.text(404, "Not Found").refusedBecause("path: not known");
        };
    }

    @Override
    public void expireSessions() {
        sessions.clear();
        tokenFront.expireTokens();
    }

    @Override
    public void reset() {
        profile = initialProfile;
        ids.reset();
        sessions.clear();
        dossiers.clear();
        accounts.clear();
        tokenFront.reset();
    }

    TokenFront tokenFront() {
        return tokenFront;
    }

    Dossiers dossiers() {
        return dossiers;
    }

    void behave(PortalProfile other) {
        profile = other;
    }

    String openAccount(String identityOrTaxCode) {
        return accounts.computeIfAbsent(identityOrTaxCode, key -> ids.guid());
    }
}
