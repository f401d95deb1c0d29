package vn.lienthong.testkit.pki;

/** Invented people and organisations in the shapes of both hierarchies. */
public final class SampleSubjects {
    private SampleSubjects() {}

    /** The leader of an agency, Government first generation: a person in an organisation. */
    public static Subject leader() {
        return Subject.builder()
                .country("VN")
                .organisation("Ủy ban nhân dân tỉnh Thử")
                .unit("Sở Ví Dụ")
                .locality("Thành phố Thử")
                .commonName("Nguyễn Văn Mẫu")
                .uid("CCCD:999099000111")
                .uid("MNS:9999999")
                .build();
    }

    /** An agency, Government first generation, with tax and budget codes. */
    public static Subject agency() {
        return Subject.builder()
                .country("VN")
                .organisation("Ủy ban nhân dân tỉnh Thử")
                .unit("Sở Ví Dụ")
                .locality("Thành phố Thử")
                .commonName("Sở Ví Dụ")
                .uid("MNS: 9999999")
                .uid("MST:9999999998")
                .build();
    }

    /** An agency, Government second generation: no UID at all, its mailbox beside the name. */
    public static Subject agencyWithoutUid() {
        return Subject.builder()
                .country("VN")
                .locality("Thành phố Thử")
                .organisation("Ban Ví Dụ")
                .unit("Phòng Thử")
                .commonName("Văn phòng Ví Dụ")
                .alternativeEmail("vanphong@vidu.example.vn")
                .build();
    }

    /** A citizen with a certificate of a public authority. */
    public static Subject person() {
        return Subject.builder()
                .email("mautran@example.vn")
                .uid("CCCD:999185000222")
                .commonName("Trần Thị Mẫu")
                .locality("Thành phố Thử")
                .state("Tỉnh Thử")
                .country("VN")
                .build();
    }

    /** An enterprise with a certificate of a public authority. */
    public static Subject enterprise() {
        return Subject.builder()
                .email("lienhe@congty.example.vn")
                .uid("MST:9999999997")
                .commonName("Công ty TNHH Ví Dụ Số")
                .organisation("Công ty TNHH Ví Dụ Số")
                .locality("Thành phố Thử")
                .state("Tỉnh Thử")
                .country("VN")
                .build();
    }

    /** A person inside an organisation, with both identities and a job title (specification 13.1). */
    public static Subject officer() {
        return Subject.builder()
                .email("phongmau@example.vn")
                .uid("MST:9999999999-001")
                .uid("CCCD:999199000777")
                .commonName("Đặng Thị Mẫu")
                .title("Chánh Văn phòng")
                .organisation("Sở Ví Dụ")
                .locality("Thành phố Thử")
                .state("Tỉnh Thử")
                .country("VN")
                .build();
    }
}
