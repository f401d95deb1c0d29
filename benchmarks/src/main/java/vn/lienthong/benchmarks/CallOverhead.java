package vn.lienthong.benchmarks;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
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
import vn.lienthong.core.call.Caller;
import vn.lienthong.core.call.Operation;
import vn.lienthong.core.call.SdkRuntime;
import vn.lienthong.core.content.Content;
import vn.lienthong.core.http.HttpRequest;
import vn.lienthong.core.http.HttpTransport;
import vn.lienthong.core.http.RequestBody;

/** One POST of 8 KB answered by 1 KB over loopback: the whole call pipeline against HttpClient 5 alone. Goal: median ≤ 1.10×. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
public class CallOverhead {
    private static final byte[] BODY = new byte[8 * 1024];
    private static final Operation OPERATION = Operation.write("benchmark.post");

    private final EchoServer server;
    private final CloseableHttpClient bare;
    private final SdkRuntime runtime;
    private final Caller caller;
    private final RequestBody body;

    public CallOverhead() {
        server = new EchoServer();
        bare = HttpClients.custom()
                .disableAutomaticRetries()
                .disableRedirectHandling()
                .disableCookieManagement()
                .build();
        runtime = SdkRuntime.builder(HttpTransport.builder().allowPlainHttp().build())
                .build();
        caller = runtime.caller().build();
        body = RequestBody.of("application/json", Content.of(BODY));
    }

    @TearDown
    public void close() throws IOException {
        runtime.close();
        bare.close();
        server.close();
    }

    @Benchmark
    public byte[] bareHttpClient() throws IOException {
        HttpPost post = new HttpPost(server.uri());
        post.setEntity(new ByteArrayEntity(BODY, ContentType.APPLICATION_JSON));
        return bare.execute(post, response -> {
            if (response.getCode() != 200) {
                throw new IOException("status " + response.getCode());
            }
            return response.getEntity().getContent().readAllBytes();
        });
    }

    @Benchmark
    public byte[] sdkCall() {
        return caller.call(
                        OPERATION,
                        call -> HttpRequest.post(server.uri(), body),
                        (answer, call) -> answer.body().readAllBytes())
                .value();
    }
}
