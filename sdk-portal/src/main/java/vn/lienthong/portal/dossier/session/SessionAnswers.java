package vn.lienthong.portal.dossier.session;

import jakarta.json.JsonValue;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import vn.lienthong.core.call.CallContext;
import vn.lienthong.core.error.AuthenticationException;
import vn.lienthong.core.error.LimitExceededException;
import vn.lienthong.core.error.UnreadableInputException;
import vn.lienthong.core.http.HttpAnswer;
import vn.lienthong.core.json.JsonCodec;
import vn.lienthong.core.json.LenientCode;
import vn.lienthong.core.privacy.PersonalText;
import vn.lienthong.portal.dossier.SyncOutcome;
import vn.lienthong.portal.dossier.session.wire.Answer;

/** Judges answers (R-21, R-22, portal 7): by code, never by words, save the profile's phrases for a conflict and a dead session. */
final class SessionAnswers {
    private static final Answer NOTHING = new Answer(null, null, null);

    private final SessionProfile profile;
    private final JsonCodec codec;

    SessionAnswers(SessionProfile profile, JsonCodec codec) {
        this.profile = profile;
        this.codec = codec;
    }

    /** @throws AuthenticationException when the profile takes the answer for that of a dead session */
    Answer read(HttpAnswer http, CallContext call) throws IOException {
        Answer answer = bind(http, call, Answer.class, NOTHING);
        if (isExpired(answer)) {
            throw new AuthenticationException(
                    call.ref(), SessionMessage.EXPIRED, call.operation().name());
        }
        return answer;
    }

    /** An answer that is no JSON is not of the protocol; for a write nobody knows then whether it was carried out. */
    <T extends Record> T bind(HttpAnswer http, CallContext call, Class<T> type, T whenNull) throws IOException {
        try {
            JsonValue tree = codec.readTree(http.body());
            return tree == JsonValue.NULL ? whenNull : codec.bind(tree, type);
        } catch (UnreadableInputException | LimitExceededException e) {
            throw call.unreadable(SessionMessage.ANSWER, call.operation().name());
        }
    }

    SyncOutcome outcome(Answer answer, CallContext call, SyncOutcome.How how) {
        LenientCode code = answer.error_code();
        PersonalText text = text(answer);
        if (code == null || code.text().isEmpty()) {
            return new SyncOutcome.Unrecognised(text, call.ref());
        }
        boolean creating = how == SyncOutcome.How.CREATED;
        if (creating
                && profile.conflictCodes().stream().anyMatch(code::is)
                && profile.conflict().isIn(answer.message())) {
            return new SyncOutcome.Conflict(code.raw(), text, call.ref());
        }
        return code.isZero()
                ? new SyncOutcome.Accepted(how, call.ref())
                : new SyncOutcome.Rejected(code.raw(), text, call.ref());
    }

    private boolean isExpired(Answer answer) {
        LenientCode code = answer.error_code();
        if (code == null || code.isZero()) {
            return false;
        }
        return profile.expiredCodes().stream().anyMatch(code::is)
                || profile.expired().isIn(answer.message());
    }

    static PersonalText text(Answer answer) {
        return PersonalText.of(orEmpty(answer.message()));
    }

    static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
