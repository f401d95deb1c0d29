package vn.lienthong.portal.dossier;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import vn.lienthong.core.json.JsonCodec;
import vn.lienthong.core.json.JsonMode;
import vn.lienthong.core.time.SdkClock;
import vn.lienthong.portal.dossier.json.DossierFile;

/**
 * Reads a dossier from JSON in the SDK's own words: the members are those of {@link Dossier} and its parts.
 *
 * <pre>{@code
 * {"code": "000.00.07.H99-260309-0014",
 *  "procedure": {"code": "1.999001", "name": "…", "fieldCode": "G98-TN01", "fieldName": "…"},
 *  "applicant": {"kind": "CITIZEN", "name": "…", "techId": "…", "paperNumber": "…", "identities": ["…"], "email": "…", "phone": "…", "fax": "…"},
 *  "summary": "…", "status": "PROCESSING",
 *  "times": {"submitted": "2026-03-08T21:30:00+07:00", "received": "…", "due": "…", "finished": "…", "returned": "…", "refused": "…"},
 *  "handling": {"unitName": "…", "receiptNumber": "…", "returnWay": "POST", "channel": "ONLINE", "filedAt": "LOCAL", "returnNote": "…",
 *               "note": "…", "otherInformation": "…"},
 *  "components": [{"id": "F-1", "fileName": "…", "code": "…", "link": "https://…", "deleted": false, "digitised": true, "reuse": "NOT_REUSED",
 *                  "fromCitizenStore": false, "replacedBy": "…"}],
 *  "otherPapers": [{"name": "…", "count": 1, "kindCode": "…"}],
 *  "results": [{"id": "R-1", "name": "…", "link": "https://…", "componentCode": "…", "resultCode": "…"}],
 *  "supplements": [{"id": 1, "requestedBy": "…", "content": "…", "requested": "…", "received": "…", "dueBefore": "…", "dueAfter": "…", "done": true}],
 *  "fees": [{"name": "…", "code": "P01", "amount": 0, "collection": "ON_RECEIPT", "kind": "ORDINARY"}],
 *  "onlinePayment": "NONE",
 *  "digital": {"digitised": true, "verifiedAccount": true, "databases": ["1"]}}
 * }</pre>
 *
 * Times are ISO date-times with their offset; words in capitals are the constants of {@link DossierStatus}, {@link ApplicantKind} and so on.
 * What is not known is left out. Immutable, thread-safe.
 */
public final class DossierJson {
    private final JsonCodec codec = JsonCodec.builder(JsonMode.STRICT).build();
    private final SdkClock clock;

    /** @param clock tells which receipt days in a dossier code are still to come */
    public DossierJson(SdkClock clock) {
        this.clock = clock;
    }

    /**
     * Reads one dossier; what is wrong with its parts is a finding. The stream stays open.
     *
     * @throws vn.lienthong.core.error.UnreadableInputException when it is not JSON or a member is of another kind
     * @throws vn.lienthong.core.error.LimitExceededException when it is larger or deeper than is read
     * @throws IOException of the stream
     */
    public DossierReading read(InputStream in) throws IOException {
        return new DossierFileReader(codec.read(in, DossierFile.class), clock).read();
    }

    /**
     * As above, for an object that was read before.
     *
     * @throws vn.lienthong.core.error.UnreadableInputException when a member is of another kind
     */
    public DossierReading read(JsonObject object) {
        return new DossierFileReader(codec.bind(object, DossierFile.class), clock).read();
    }
}
