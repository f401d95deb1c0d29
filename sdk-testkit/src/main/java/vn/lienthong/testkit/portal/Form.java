package vn.lienthong.testkit.portal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a member's text must look like.
 *
 * @param name said in a refusal
 */
record Form(String name, Predicate<String> test) {
    private static final DateTimeFormatter WIRE_TIME =
            DateTimeFormatter.ofPattern("uuuuMMddHHmmss").withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter WIRE_DAY =
            DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);
    private static final Pattern CODE = Pattern.compile("[0-9A-Z]+(?:\\.[0-9A-Z]+)*-(\\d{6}|\\d{8})-\\d{4,7}");

    private static final DateTimeFormatter SPACED_TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter ISO_MILLIS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS").withResolverStyle(ResolverStyle.STRICT);

    static final Form ANY = new Form("text", text -> true);
    static final Form TIME = new Form("yyyyMMddHHmmss", text -> reads(text, WIRE_TIME));
    static final Form TIME_WITH_SPACE = new Form("yyyy-MM-dd HH:mm:ss", text -> reads(text, SPACED_TIME));
    static final Form TIME_WITH_MILLIS = new Form("yyyy-MM-ddTHH:mm:ss.SSS", text -> reads(text, ISO_MILLIS));
    static final Form DOSSIER_CODE = new Form("dossier code (R-15)", Form::isDossierCode);
    static final Form DIGITS = pattern("whole number", "\\d{1,18}");
    /** An account id of the portal is never an identity number. */
    static final Form TECH_ID = new Form("TechID (R-11)", text -> !text.matches("\\d{9}|\\d{12}"));

    static Form oneOf(String... codes) {
        Set<String> allowed = Set.of(codes);
        return new Form("code list", allowed::contains);
    }

    static Form atMost(int characters) {
        return new Form(
                "at most " + characters + " characters", text -> text.codePointCount(0, text.length()) <= characters);
    }

    static Form pattern(String name, String regex) {
        return new Form(name, Pattern.compile(regex).asMatchPredicate());
    }

    static LocalDateTime time(String text) {
        return LocalDateTime.parse(text, WIRE_TIME);
    }

    private static boolean reads(String text, DateTimeFormatter format) {
        try {
            return LocalDateTime.parse(text, format) != null;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static boolean isDossierCode(String text) {
        Matcher matcher = CODE.matcher(text);
        if (!matcher.matches()) {
            return false;
        }
        String day = matcher.group(1);
        try {
            return LocalDate.parse(day.length() == 6 ? "20" + day : day, WIRE_DAY) != null;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
