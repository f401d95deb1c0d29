package vn.lienthong.portal.dossier.session;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import vn.lienthong.core.finding.Findings;
import vn.lienthong.core.json.JsonCodec;
import vn.lienthong.core.json.JsonMode;
import vn.lienthong.core.time.SdkClock;
import vn.lienthong.portal.dossier.Dossier;
import vn.lienthong.portal.dossier.DossierFinding;
import vn.lienthong.portal.dossier.DossierJson;
import vn.lienthong.portal.dossier.DossierReading;
import vn.lienthong.portal.dossier.session.wire.DossierRow;

/**
 * Dossiers as records of this dialect, without a connection: written, read, checked by a profile. What is written holds personal data.
 * Immutable, thread-safe.
 */
public final class SessionRecords {
    private final JsonCodec codec = JsonCodec.builder(JsonMode.LENIENT).build();
    private final SessionWriter writer;
    private final SessionReader reader;
    private final SessionCheck check;
    private final DossierJson json;

    public SessionRecords(SessionProfile profile, SdkClock clock) {
        this.writer = new SessionWriter(profile);
        this.reader = new SessionReader(profile, clock);
        this.check = new SessionCheck(profile, clock);
        this.json = new DossierJson(clock);
    }

    /** Writes the record as it stands in {@code data}. The stream stays open. */
    public void write(Dossier dossier, OutputStream out) throws IOException {
        codec.write(writer.row(dossier), out);
    }

    /**
     * Reads one record. The stream stays open.
     *
     * @throws vn.lienthong.core.error.UnreadableInputException when it is not JSON of this shape
     * @throws vn.lienthong.core.error.LimitExceededException when it is larger or deeper than is read
     */
    public DossierReading read(InputStream in) throws IOException {
        return reader.read(codec.read(in, DossierRow.class));
    }

    /**
     * Reads a dossier from a file that is either a record of this dialect, alone, in an array of one or in a whole
     * {@code DongBoHoSoMC} message, or JSON in the SDK's own words ({@link DossierJson}). Told apart by the members that are there.
     *
     * @throws vn.lienthong.core.error.UnreadableInputException when it is neither
     * @throws vn.lienthong.core.error.LimitExceededException when it is larger or deeper than is read
     */
    public DossierReading readFile(InputStream in) throws IOException {
        JsonValue tree = codec.readTree(in);
        if (tree instanceof JsonObject object && object.get("data") != null) {
            tree = object.get("data");
        }
        if (tree instanceof JsonArray array) {
            if (array.size() != 1) {
                return new DossierReading(null, Findings.of(DossierFinding.ONE_RECORD.at("data", array.size())));
            }
            return reader.read(codec.bind(array.get(0), DossierRow.class));
        }
        if (tree instanceof JsonObject object && !object.containsKey("MaHoSo")) {
            return json.read(object);
        }
        return reader.read(codec.bind(tree, DossierRow.class));
    }

    /** Everything that is to be said of a dossier before it goes through this dialect. */
    public Findings check(Dossier dossier) {
        return check.check(dossier);
    }
}
