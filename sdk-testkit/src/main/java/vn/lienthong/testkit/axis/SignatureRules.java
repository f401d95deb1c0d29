package vn.lienthong.testkit.axis;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import vn.lienthong.core.time.SdkClock;
import vn.lienthong.testkit.sim.SimulatorRequest;

/** Checks the signature of a call's headers (specification 4.1). The order of the signed names is the caller's. */
final class SignatureRules {
    private static final String PREFIX = "XroadVnpt-";
    private static final String VERSION = "3.0.201608";
    private static final List<String> ALWAYS = List.of("systemid", "timestamp", "Content-Type");

    private final AgencyTable agencies;
    private final SdkClock clock;

    SignatureRules(AgencyTable agencies, SdkClock clock) {
        this.agencies = agencies;
        this.clock = clock;
    }

    SignedHeaders check(SimulatorRequest request, Duration tolerance) throws CallRefusedException {
        require(header(request, "version").equals(VERSION), "version: not " + VERSION);
        List<String> names = List.of(header(request, "sign-header-key").split(";", -1));
        List<String> values = new ArrayList<>();
        for (String name : names) {
            values.add(header(request, name));
        }
        checkNames(names);
        String text = header(request, "sign-header");
        List<String> prefixed = names.stream().map(name -> PREFIX + name).toList();
        require(
                text.equals(SignHeaderText.of(prefixed, values)),
                "sign-header: not the headers in the order of the keys");
        SignedHeaders headers = headers(names, values);
        String secret = agencies.secret(headers.systemId())
                .orElseThrow(() -> new CallRefusedException(AxisError.CREDENTIALS, "systemid: not known"));
        require(same(hmac(secret, text), header(request, "hash-header")), "hash-header: not the HMAC of sign-header");
        checkContentType(request, headers);
        checkAge(headers, tolerance);
        return headers;
    }

    private static void checkNames(List<String> names) throws CallRefusedException {
        Set<String> unique = new HashSet<>();
        for (String name : names) {
            require(unique.add(name.toLowerCase(Locale.ROOT)), "sign-header-key: a name is repeated");
        }
        for (String name : ALWAYS) {
            require(names.contains(name), "sign-header-key: without " + name);
        }
    }

    private static SignedHeaders headers(List<String> names, List<String> values) {
        Map<String, String> byName = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            byName.put(names.get(i).toLowerCase(Locale.ROOT), values.get(i));
        }
        return new SignedHeaders(byName.getOrDefault("systemid", ""), Map.copyOf(byName));
    }

    private static void checkContentType(SimulatorRequest request, SignedHeaders headers) throws CallRefusedException {
        String plain = request.header("Content-Type").orElse("");
        require(headers.required("Content-Type").equals(plain), "Content-Type: the plain header differs");
    }

    private void checkAge(SignedHeaders headers, Duration tolerance) throws CallRefusedException {
        Instant sent = WireTime.signed(headers.required("timestamp"))
                .orElseThrow(
                        () -> new CallRefusedException(AxisError.CREDENTIALS, "timestamp: not ddMMyyyy'T'HHmmss+SSSS"));
        Duration age = Duration.between(sent, clock.now()).abs();
        require(age.compareTo(tolerance) <= 0, "timestamp: too far from the axis' clock");
    }

    private static String header(SimulatorRequest request, String name) throws CallRefusedException {
        return request.header(PREFIX + name)
                .orElseThrow(() -> new CallRefusedException(AxisError.CREDENTIALS, name + ": header missing"));
    }

    private static String hmac(String secret, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HmacSHA256", e);
        }
    }

    private static boolean same(String expected, String given) {
        return MessageDigest.isEqual(expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }

    private static void require(boolean condition, String reason) throws CallRefusedException {
        if (!condition) {
            throw new CallRefusedException(AxisError.CREDENTIALS, reason);
        }
    }
}
