package vn.lienthong.core.error;

/**
 * What may be told of an answer that could not be read.
 *
 * @param httpStatus the status code
 * @param contentType the media type as sent, without parameters; empty when none was sent
 * @param length bytes seen
 * @param sha256 lower-case hex of the bytes seen (at most the first 64 KiB); empty when none were
 */
public record AnswerFingerprint(int httpStatus, String contentType, long length, String sha256) {}
