package vn.lienthong.core.call;

/**
 * Which answers reach the {@link AnswerReader}. The others become errors before a byte of them is taken for data. Some dialects put their
 * envelope into answers with a status of 4xx or 5xx; they widen the rule.
 */
@FunctionalInterface
public interface StatusRule {
    /** 2xx, and not an HTML page. */
    StatusRule SUCCESS = (status, mediaType) -> status >= 200 && status < 300 && !isHtml(mediaType);

    boolean accepts(int status, String mediaType);

    /** Whether the media type (lower case, without parameters) is that of a web page. */
    static boolean isHtml(String mediaType) {
        return mediaType.equals("text/html") || mediaType.equals("application/xhtml+xml");
    }
}
