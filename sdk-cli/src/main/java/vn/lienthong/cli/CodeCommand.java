package vn.lienthong.cli;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.lienthong.core.id.AgencyCode;
import vn.lienthong.core.id.DocumentNumber;
import vn.lienthong.core.id.DossierCode;
import vn.lienthong.core.id.DossierCodeGrammar;
import vn.lienthong.core.id.Parsed;
import vn.lienthong.core.id.Strictness;

/** {@code lienthong code …}: reads the codes that stand on papers. */
@Command(
        name = "code",
        description = "Đọc mã cơ quan, mã hồ sơ, số ký hiệu văn bản. / Reads codes.",
        subcommands = {CodeCommand.Agency.class, CodeCommand.Dossier.class, CodeCommand.Document.class})
final class CodeCommand {
    private abstract static class OfText extends BatchCommand {
        @Parameters(paramLabel = "TEXT", arity = "0..1", description = "The code as written.")
        @Nullable
        String text;

        @Option(names = "--strict", description = "Only the form the law or standard gives.")
        boolean strict;

        abstract Parsed<?> parse(String code, Console console, Strictness strictness);

        @Override
        Outcome execute(Console console) {
            Parsed<?> parsed =
                    parse(Arguments.required(text, "TEXT"), console, strict ? Strictness.STRICT : Strictness.TOLERANT);
            JsonObject json = Json.object()
                    .add("valid", parsed.isValid())
                    .add("kind", parsed.kind())
                    .addAll(JsonView.members(parsed.parts()))
                    .add("findings", JsonView.of(parsed.findings()))
                    .build();
            List<String> lines = new ArrayList<>();
            lines.add(parsed.kind());
            parsed.parts().forEach((name, value) -> lines.add("  " + name + ": " + value));
            lines.addAll(TextView.of(parsed.findings(), language()));
            return new Outcome(exit(parsed), json, lines);
        }

        private int exit(Parsed<?> parsed) {
            if (!parsed.isValid()) {
                return Exit.BAD;
            }
            return strict && parsed.hasWarnings() ? Exit.UNDECIDED : Exit.OK;
        }
    }

    @Command(name = "agency", description = "Mã định danh cơ quan, tổ chức. / Agency code.")
    static final class Agency extends OfText {
        @Override
        Parsed<?> parse(String code, Console console, Strictness strictness) {
            return AgencyCode.parse(code, strictness);
        }
    }

    @Command(name = "dossier", description = "Mã hồ sơ thủ tục hành chính. / Dossier code.")
    static final class Dossier extends OfText {
        @Override
        Parsed<?> parse(String code, Console console, Strictness strictness) {
            return DossierCode.parse(code, DossierCodeGrammar.of(strictness), console.clock());
        }
    }

    @Command(name = "document", description = "Số, ký hiệu văn bản. / Number and notation of a document.")
    static final class Document extends OfText {
        @Override
        Parsed<?> parse(String code, Console console, Strictness strictness) {
            return DocumentNumber.parse(code, strictness);
        }
    }
}
