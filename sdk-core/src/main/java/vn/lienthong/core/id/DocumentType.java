package vn.lienthong.core.id;

import java.util.Optional;

/** The 29 types of administrative documents of NĐ 30/2020 Art. 7 in its order, with the abbreviations of Annex III. */
public enum DocumentType {
    RESOLUTION(1, "nghị quyết", "NQ"),
    DECISION(2, "quyết định", "QĐ"),
    DIRECTIVE(3, "chỉ thị", "CT"),
    STATUTE(4, "quy chế", "QC"),
    REGULATION(5, "quy định", "QyĐ"),
    COMMUNIQUE(6, "thông cáo", "TC"),
    ANNOUNCEMENT(7, "thông báo", "TB"),
    GUIDANCE(8, "hướng dẫn", "HD"),
    PROGRAMME(9, "chương trình", "CTr"),
    PLAN(10, "kế hoạch", "KH"),
    SCHEME(11, "phương án", "PA"),
    MASTER_PLAN(12, "đề án", "ĐA"),
    PROJECT(13, "dự án", "DA"),
    REPORT(14, "báo cáo", "BC"),
    MINUTES(15, "biên bản", "BB"),
    SUBMISSION(16, "tờ trình", "TTr"),
    CONTRACT(17, "hợp đồng", "HĐ"),
    /** The official letter carries no abbreviation: its notation is agency and unit. */
    OFFICIAL_LETTER(18, "công văn", ""),
    TELEGRAM(19, "công điện", "CĐ"),
    MEMORANDUM(20, "bản ghi nhớ", "BGN"),
    AGREEMENT(21, "bản thỏa thuận", "BTT"),
    POWER_OF_ATTORNEY(22, "giấy ủy quyền", "GUQ"),
    INVITATION(23, "giấy mời", "GM"),
    LETTER_OF_INTRODUCTION(24, "giấy giới thiệu", "GGT"),
    LEAVE_PERMIT(25, "giấy nghỉ phép", "GNP"),
    DISPATCH_SLIP(26, "phiếu gửi", "PG"),
    TRANSFER_SLIP(27, "phiếu chuyển", "PC"),
    NOTICE_SLIP(28, "phiếu báo", "PB"),
    OFFICIAL_MISSIVE(29, "thư công", "");

    private final int number;
    private final String vietnamese;
    private final String abbreviation;

    DocumentType(int number, String vietnamese, String abbreviation) {
        this.number = number;
        this.vietnamese = vietnamese;
        this.abbreviation = abbreviation;
    }

    /** The type's name in Vietnamese, lower case. */
    public String vietnamese() {
        return vietnamese;
    }

    /** Its number in the decree's list, 1 to 29. */
    public int number() {
        return number;
    }

    /** What stands in the notation; empty for the official letter and the official missive. */
    public Optional<String> abbreviation() {
        return Optional.of(abbreviation).filter(a -> !a.isEmpty());
    }
}
