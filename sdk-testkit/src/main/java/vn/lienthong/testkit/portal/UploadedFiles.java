package vn.lienthong.testkit.portal;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.fileupload.MultipartStream;
import vn.lienthong.testkit.sim.SeededIds;
import vn.lienthong.testkit.sim.SimulatorRequest;
import vn.lienthong.testkit.sim.StrictJson;

/** Files uploaded ahead of a dossier, known by id and hash; their bytes are digested and dropped. */
final class UploadedFiles {
    private static final Pattern BOUNDARY = Pattern.compile("multipart/form-data;.*boundary=\"?([^\";]{1,70})\"?.*");
    private static final int BUFFER = 8_192;

    private final SeededIds ids;
    private final Map<String, String> hashes = new HashMap<>();

    UploadedFiles(SeededIds ids) {
        this.ids = ids;
    }

    /** Id and hash of every part named {@code files}; empty when the request is no such upload. */
    Optional<ArrayNode> take(SimulatorRequest request) {
        Matcher type = BOUNDARY.matcher(request.header("Content-Type").orElse(""));
        if (!type.matches()) {
            return Optional.empty();
        }
        try (InputStream in = request.body().open()) {
            ArrayNode taken = StrictJson.newObject().arrayNode();
            byte[] boundary = type.group(1).getBytes(StandardCharsets.US_ASCII);
            MultipartStream parts = new MultipartStream(in, boundary, BUFFER, null);
            for (boolean more = parts.skipPreamble(); more; more = parts.readBoundary()) {
                boolean named = parts.readHeaders().contains("name=\"files\"");
                String hash = digest(parts);
                if (named) {
                    String id = ids.numbered("file-");
                    hashes.put(id, hash);
                    taken.addObject().put("IdTepTin", id).put("HashTepTin", hash);
                }
            }
            return Optional.of(taken).filter(files -> !files.isEmpty());
        } catch (IOException malformed) {
            return Optional.empty();
        }
    }

    boolean knows(String id, String hash) {
        return hash.equals(hashes.get(id));
    }

    void clear() {
        hashes.clear();
    }

    private static String digest(MultipartStream parts) throws IOException {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            parts.readBodyData(new DigestOutputStream(OutputStream.nullOutputStream(), sha256));
            return HexFormat.of().formatHex(sha256.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
