package vn.lienthong.portal.dossier.session;

import java.io.IOException;
import vn.lienthong.core.auth.Token;
import vn.lienthong.core.auth.TokenIssuer;
import vn.lienthong.core.call.CallContext;
import vn.lienthong.core.call.Caller;
import vn.lienthong.core.call.Operation;
import vn.lienthong.core.error.AuthenticationException;
import vn.lienthong.core.http.HttpAnswer;
import vn.lienthong.core.privacy.Secret;
import vn.lienthong.portal.dossier.session.wire.LoginAnswer;
import vn.lienthong.portal.dossier.session.wire.LoginRequest;

/** Logs in (portal 4.1). No session in the answer means no, whatever its code says. */
final class SessionLogin implements TokenIssuer {
    private static final LoginAnswer NOTHING = new LoginAnswer(null, null, null);

    private final Caller caller;
    private final SessionSettings settings;
    private final SessionFrame frame;
    private final SessionAnswers answers;

    SessionLogin(Caller caller, SessionSettings settings, SessionFrame frame, SessionAnswers answers) {
        this.caller = caller;
        this.settings = settings;
        this.frame = frame;
        this.answers = answers;
    }

    @Override
    public Token issue() {
        Operation login = Operation.read("portal.login").within(settings.limits());
        SessionSettings.Account account = settings.account();
        return caller.call(
                        login,
                        call -> frame.post(
                                settings.addresses().login(),
                                new LoginRequest(
                                        account.username(), account.password().reveal())),
                        this::session)
                .value();
    }

    private Token session(HttpAnswer http, CallContext call) throws IOException {
        LoginAnswer answer = answers.bind(http, call, LoginAnswer.class, NOTHING);
        String session = answer.session();
        boolean refused = answer.error_code() != null && !answer.error_code().isZero();
        if (session == null || session.isBlank() || refused) {
            throw new AuthenticationException(
                    call.ref(), SessionMessage.LOGIN, call.operation().name());
        }
        return Token.lasting(Secret.of(session));
    }
}
