package vn.lienthong.testkit.pki;

/** The trees of trust of a {@link TestPki}. */
public enum Hierarchy {
    /** Shaped like the Government's own (<i>chuyên dùng Chính phủ</i>). */
    GOVERNMENT("government", CertificateProfile.GOVERNMENT_G2),
    /** Shaped like the national one for public authorities (<i>công cộng</i>). */
    NATIONAL("national", CertificateProfile.NATIONAL),
    /** Bears the names of {@link #GOVERNMENT} with keys of its own: nobody should trust it. */
    LOOK_ALIKE("lookalike", CertificateProfile.GOVERNMENT_G2);

    private final String folder;
    private final CertificateProfile subscriber;

    Hierarchy(String folder, CertificateProfile subscriber) {
        this.folder = folder;
        this.subscriber = subscriber;
    }

    String folder() {
        return folder;
    }

    CertificateProfile subscriber() {
        return subscriber;
    }

    Subject rootSubject() {
        return this == NATIONAL
                ? Subject.builder()
                        .country("VN")
                        .organisation("Trung tâm Chứng thực Ví Dụ")
                        .commonName("Vi Du National Root CA")
                        .build()
                : Subject.builder()
                        .country("VN")
                        .organisation("Ban Vi du Chinh phu")
                        .commonName("Co quan chung thuc so chuyen dung Vi du (RootCA)")
                        .build();
    }

    Subject issuingSubject() {
        return this == NATIONAL
                ? Subject.builder()
                        .country("VN")
                        .organisation("Công ty Chữ ký số Ví Dụ")
                        .commonName("VI-DU CA SHA-256")
                        .build()
                : Subject.builder()
                        .country("VN")
                        .organisation("Ban Ví dụ Chính phủ")
                        .commonName("CA phục vụ các cơ quan Ví Dụ G2")
                        .build();
    }
}
