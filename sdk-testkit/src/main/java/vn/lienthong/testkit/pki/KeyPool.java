package vn.lienthong.testkit.pki;

import java.security.KeyPair;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Keys made once per process and looked up by what they are for: making them is the slow part of a test PKI. Two owners never share a
 * key; two PKIs in one process do, owner by owner. Thread-safe.
 */
final class KeyPool {
    private static final Map<Slot, KeyPair> KEYS = new ConcurrentHashMap<>();

    private KeyPool() {}

    static KeyPair keyOf(String owner, KeySpec spec) {
        return KEYS.computeIfAbsent(new Slot(owner, spec), slot -> slot.spec().generate());
    }

    private record Slot(String owner, KeySpec spec) {}
}
