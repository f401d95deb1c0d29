package vn.lienthong.benchmarks;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import vn.lienthong.signature.pdf.SignedPdf;

/** A PDF of 100 KB from file to file at level B-B, against the one RSA-2048 signature in it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class SmallSignature {
    private final byte[] digest = new byte[32];
    private final SigningBench bench = new SigningBench(100 << 10);

    @TearDown
    public void close() throws IOException {
        bench.close();
    }

    @Benchmark
    public byte[] rawRsa() throws GeneralSecurityException {
        Signature signature = Signature.getInstance("SHA256withRSA");
        signature.initSign(bench.key());
        signature.update(digest);
        return signature.sign();
    }

    @Benchmark
    public SignedPdf sdkSign() {
        return bench.sign();
    }
}
