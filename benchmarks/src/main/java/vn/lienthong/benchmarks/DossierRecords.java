package vn.lienthong.benchmarks;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import vn.lienthong.core.time.SdkClock;
import vn.lienthong.portal.dossier.Dossier;
import vn.lienthong.portal.dossier.DossierReading;
import vn.lienthong.portal.dossier.session.RecordRevision;
import vn.lienthong.portal.dossier.session.SessionProfile;
import vn.lienthong.portal.dossier.session.SessionRecords;

/**
 * A dossier with ten attachments between the model and the wire, against Yasson and a plain record of the same members. Ours maps codes and
 * times and, when reading, checks the whole document first.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
public class DossierRecords {
    private final SessionRecords records;
    private final Jsonb bare;
    private final Dossier dossier;
    private final PlainDossier plain;
    private final byte[] wire;

    public DossierRecords() {
        SdkClock clock = SdkClock.system();
        records = new SessionRecords(
                SessionProfile.builder("r2").revision(RecordRevision.R2).build(), clock);
        bare = JsonbBuilder.create();
        dossier = InventedDossier.with(clock);
        try {
            wire = sdkWrite().toByteArray();
            plain = bareRead();
            if (!Arrays.equals(wire, bareWrite().toByteArray())
                    || !sdkRead().orThrow().equals(dossier)) {
                throw new IllegalStateException("the two sides do not do the same");
            }
        } catch (IOException e) {
            throw new IllegalStateException("memory does not fail", e);
        }
    }

    @Benchmark
    public ByteArrayOutputStream bareWrite() {
        ByteArrayOutputStream out = new ByteArrayOutputStream(8192);
        bare.toJson(plain, out);
        return out;
    }

    @Benchmark
    public ByteArrayOutputStream sdkWrite() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(8192);
        records.write(dossier, out);
        return out;
    }

    @Benchmark
    public PlainDossier bareRead() {
        return bare.fromJson(new ByteArrayInputStream(wire), PlainDossier.class);
    }

    @Benchmark
    public DossierReading sdkRead() throws IOException {
        return records.read(new ByteArrayInputStream(wire));
    }
}
