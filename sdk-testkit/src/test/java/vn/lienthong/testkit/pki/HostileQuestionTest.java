package vn.lienthong.testkit.pki;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;
import org.bouncycastle.asn1.tsp.TimeStampResp;
import org.bouncycastle.cert.ocsp.OCSPResp;
import vn.lienthong.testkit.time.TestClock;

class HostileQuestionTest {
    private static final int REJECTION = 2;
    private static final TestPki PKI = TestPki.start(TestClock.at("2026-11-20T02:00:00Z"));

    @Property(tries = 200)
    void callsAnyOtherBytesAMalformedOcspQuestion(@ForAll byte[] bytes) throws Exception {
        assertThat(new OCSPResp(PKI.national().ocsp().respond(bytes)).getStatus())
                .isEqualTo(OCSPResp.MALFORMED_REQUEST);
    }

    @Property(tries = 200)
    void rejectsAnyOtherBytesAsATimeStampQuery(@ForAll byte[] bytes) {
        assertThat(TimeStampResp.getInstance(PKI.national().tsa().respond(bytes))
                        .getStatus()
                        .getStatusObject()
                        .intValueExact())
                .isEqualTo(REJECTION);
    }

    @AfterContainer
    static void close() {
        PKI.close();
    }
}
