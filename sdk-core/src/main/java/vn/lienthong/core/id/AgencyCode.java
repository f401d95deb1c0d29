package vn.lienthong.core.id;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.lienthong.core.error.InvalidInputException;
import vn.lienthong.core.finding.Findings;

/**
 * An agency's identification code (<i>mã định danh cơ quan, tổ chức</i>; wire {@code OrganId}, {@code MaDonVi} …): opaque, trimmed, case
 * kept. Two codes are equal if their texts are; the same body may have several (DX-45, DF-32).
 *
 * @param text 1 to 64 characters without blanks at either end; at most 35 may be sent
 */
public record AgencyCode(String text) {
    /** The longest code that may be sent (QĐ 20/2020/QĐ-TTg Art. 4). */
    public static final int MAX_SENT = 35;

    /** The longest code that is read. */
    public static final int MAX_READ = 64;

    private static final Pattern DOT = Pattern.compile("\\.");
    private static final Pattern PROVINCE_ENTERPRISE = Pattern.compile("[A-Y][0-9]{2}\\.DN\\.[0-9]{3}");
    private static final int ENTERPRISE_ON_AXIS = 12;

    /** @throws InvalidInputException when the text is blank, too long to be read or holds control characters */
    public AgencyCode {
        text = text.strip();
        Findings findings = AgencyCodeCheck.unreadable(text);
        if (findings.hasErrors()) {
            throw new InvalidInputException(findings);
        }
    }

    /** Takes a code as it came, whatever its family. */
    public static AgencyCode of(String text) {
        return new AgencyCode(text);
    }

    /**
     * Checks a code. {@link Strictness#TOLERANT} is for codes that came from others: only the unreadable is refused. The other two are for
     * codes to be sent: whatever breaks QĐ 20/2020 in form is refused; {@link Strictness#STRICT} also warns of one-digit groups.
     */
    public static Parsed<AgencyCode> parse(String text, Strictness strictness) {
        return AgencyCodeCheck.parse(text, strictness);
    }

    public AgencyCodeKind kind() {
        return AgencyCodeKind.of(text);
    }

    /**
     * One level of the hierarchy, 1 being the top ({@code H99}), whichever way the family is written; empty where the code says "none" or
     * has no levels.
     */
    public Optional<String> level(int level) {
        return Optional.ofNullable(parts().get("level" + level));
    }

    /** {@code level1}, {@code level2} …, or {@code enterprise} for an enterprise; nothing for a code of unknown family. */
    public Map<String, String> parts() {
        Map<String, String> parts = new LinkedHashMap<>();
        AgencyCodeKind kind = kind();
        String[] groups = DOT.split(text, -1);
        if (kind == AgencyCodeKind.ENTERPRISE) {
            parts.put("enterprise", text.length() == ENTERPRISE_ON_AXIS ? text.substring(2) : text);
        } else if (kind == AgencyCodeKind.QD20) {
            for (int i = 0; i < groups.length; i++) {
                parts.put("level" + (i + 1), groups[i]);
            }
        } else if (kind.isLeafFirst()) {
            for (int level = 1; level <= groups.length; level++) {
                String group = groups[groups.length - level];
                if (!isZeros(group)) {
                    parts.put("level" + level, group);
                }
            }
        }
        return parts;
    }

    /** True for an enterprise, be it by its own code or by one that a province gave it. */
    public boolean isEnterprise() {
        return kind() == AgencyCodeKind.ENTERPRISE
                || PROVINCE_ENTERPRISE.matcher(text).matches();
    }

    /** This body's code in another family: itself if it is of that family already, else what the table says. */
    public Optional<AgencyCode> in(AgencyCodeKind family, AgencyCodeTable table) {
        return kind() == family ? Optional.of(this) : table.find(this, family);
    }

    private static boolean isZeros(String group) {
        return group.chars().allMatch(c -> c == '0');
    }

    @Override
    public String toString() {
        return text;
    }
}
