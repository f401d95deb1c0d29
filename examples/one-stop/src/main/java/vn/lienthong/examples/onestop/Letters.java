package vn.lienthong.examples.onestop;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import vn.lienthong.core.call.IdSource;
import vn.lienthong.core.content.Content;
import vn.lienthong.core.privacy.PersonName;
import vn.lienthong.exchange.edxml.Attachment;
import vn.lienthong.exchange.edxml.Business;
import vn.lienthong.exchange.edxml.ConventionalDocumentId;
import vn.lienthong.exchange.edxml.DocumentCode;
import vn.lienthong.exchange.edxml.DocumentType;
import vn.lienthong.exchange.edxml.EdxmlDocument;
import vn.lienthong.exchange.edxml.Organization;
import vn.lienthong.exchange.edxml.Signer;

/** Writes the letter that carries the signed paper to two recipients, with an annex of five megabytes. */
final class Letters {
    private static final int ANNEX_ROWS = 50_000;
    private static final long SEED = 46;

    private Letters() {}

    static EdxmlDocument withResult(
            Organization from,
            List<Organization> to,
            Path signed,
            Path annex,
            LocalDate date,
            String signer,
            IdSource ids) {
        DocumentCode code = new DocumentCode("46", "UBND-VP");
        EdxmlDocument.Builder letter = EdxmlDocument.builder(
                        from,
                        ConventionalDocumentId.of(from.code(), date, code).text(),
                        code,
                        "V/v gửi kết quả giải quyết thủ tục hành chính (ví dụ)")
                .promulgation("Hoa Ban", date)
                .type(DocumentType.named("Công văn"))
                .signer(Signer.of("KT. CHỦ TỊCH", "Phó Chủ tịch", PersonName.of(signer)))
                .business(Business.newDocument("Văn bản điện tử mới"))
                .attach(Attachment.of("quyet-dinh.pdf", Content.of(signed)).withDescription("Bản chính"))
                .attach(Attachment.of("phu-luc.csv", Content.of(annex)).withDescription("Phụ lục"))
                .ids(ids);
        to.forEach(letter::to);
        return letter.build();
    }

    /** Writes five megabytes of invented measurements, the same each time. */
    static void annex(Path file) throws IOException {
        SplittableRandom random = new SplittableRandom(SEED);
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (int row = 0; row < ANNEX_ROWS; row++) {
                out.write(String.format(Locale.ROOT, "%05d", row));
                for (int column = 0; column < 5; column++) {
                    out.write(String.format(Locale.ROOT, ",%019d", random.nextLong(1_000_000_000_000_000_000L)));
                }
                out.write('\n');
            }
        }
    }
}
