package vn.lienthong.core.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.URI;
import org.junit.jupiter.api.Test;
import vn.lienthong.core.content.Content;
import vn.lienthong.core.error.Delivery;
import vn.lienthong.core.error.UnreadableAnswerException;
import vn.lienthong.core.http.HttpRequest;
import vn.lienthong.core.http.RequestBody;
import vn.lienthong.core.json.JsonCodec;
import vn.lienthong.core.json.JsonLimits;
import vn.lienthong.core.json.JsonMode;

class AnswerParsingTest {
    private final ScriptedTransport wire = new ScriptedTransport();
    private final Caller caller =
            SdkRuntime.builder(wire).clock(new ManualClock()).build().caller().build();

    @Test
    void anAnswerThatCannotBeParsedLeavesAWriteUnknown() {
        wire.ok("{\"error_code\":");
        UnreadableAnswerException e = failure(JsonLimits.DEFAULT);

        assertThat(e.delivery()).isEqualTo(Delivery.UNKNOWN);
        assertThat(e.code()).isEqualTo("CORE-JSON-MALFORMED");
        assertThat(e.answer().httpStatus()).isEqualTo(200);
        assertThat(e.call().orElseThrow().operation()).isEqualTo("test.write");
    }

    @Test
    void anAnswerBeyondTheParsersLimitsLeavesAWriteUnknown() {
        wire.ok("[[[[1]]]]");
        UnreadableAnswerException e = failure(JsonLimits.DEFAULT.withDepth(2));

        assertThat(e.delivery()).isEqualTo(Delivery.UNKNOWN);
        assertThat(e.code()).isEqualTo("CORE-JSON-DEPTH");
    }

    private UnreadableAnswerException failure(JsonLimits limits) {
        JsonCodec codec = JsonCodec.builder(JsonMode.LENIENT).limits(limits).build();
        HttpRequest request = HttpRequest.post(
                URI.create("https://portal.invalid/api"), RequestBody.of("application/json", Content.ofUtf8("{}")));
        return catchThrowableOfType(
                UnreadableAnswerException.class,
                () -> caller.call(
                        Operation.write("test.write"),
                        call -> request,
                        (answer, call) -> codec.readTree(answer.body())));
    }
}
