package vn.lienthong.testkit.sim;

import java.io.IOException;
import java.io.UncheckedIOException;

/** A platform that counts what it did, knows one session, and answers with the digest of what it was sent. */
final class CountingPlatform implements Platform {
    int done;
    boolean sessionAlive = true;
    SimulatorAnswer answer;

    @Override
    public String operation(SimulatorRequest request) {
        return request.path().substring(1);
    }

    @Override
    public SimulatorAnswer answer(SimulatorRequest request) {
        if (!sessionAlive) {
            return SimulatorAnswer.json("{\"error\":\"session\"}").refusedBecause("session: unknown");
        }
        done++;
        if (answer != null) {
            return answer;
        }
        try {
            return SimulatorAnswer.json("{\"done\":" + done + ",\"sha256\":\""
                    + request.body().sha256().sha256() + "\"}");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void expireSessions() {
        sessionAlive = false;
    }

    @Override
    public void reset() {
        done = 0;
        sessionAlive = true;
    }
}
