package vn.lienthong.signature.time;

import vn.lienthong.signature.key.HashAlgorithm;

/** Gives time stamps: a {@link TimestampClient}, or a caller's own way to an authority. Implementations are thread-safe. */
@FunctionalInterface
public interface TimestampSource {
    /**
     * A time stamp over a digest. May be repeated blindly: a second stamp hurts nobody.
     *
     * @throws vn.lienthong.core.error.SdkException with code {@code SIG-TSA-FAILED} when none can be had
     */
    TimestampToken stamp(HashAlgorithm hash, byte[] imprint);
}
