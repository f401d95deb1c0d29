package vn.lienthong.core.call;

import java.io.IOException;
import vn.lienthong.core.http.HttpAnswer;

/**
 * Turns an answer into a value. Runs inside the attempt, so a body that is cut while being read counts as a failed attempt. Throws an
 * error of {@code core.error} for an answer that is no good; lets {@link IOException} of the body pass. What a parser refuses
 * ({@code UnreadableInputException}, {@code LimitExceededException}) becomes an {@code UnreadableAnswerException} of the call.
 */
@FunctionalInterface
public interface AnswerReader<T> {
    T read(HttpAnswer answer, CallContext call) throws IOException;
}
