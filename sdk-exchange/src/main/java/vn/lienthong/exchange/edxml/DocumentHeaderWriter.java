package vn.lienthong.exchange.edxml;

import java.io.IOException;
import java.util.List;

/** Writes header groups in builder order (DX-19): what documents and status messages share, and what documents have. */
final class DocumentHeaderWriter {
    private final ElementWriter out;

    DocumentHeaderWriter(ElementWriter out) {
        this.out = out;
    }

    void header(EdxmlDocument document) throws IOException {
        out.group("From", true, () -> organization(document.from()));
        List<Organization> to = document.to();
        for (int i = 0; i < to.size(); i++) {
            Organization recipient = to.get(i);
            out.item("To", i + 1, () -> organization(recipient));
        }
        out.text("DocumentId", document.documentId());
        letter(document.letter());
        handling(document.handling());
    }

    void organization(Organization organization) throws IOException {
        out.text("OrganId", organization.code());
        out.text("OrganizationInCharge", organization.inCharge());
        out.text("OrganName", organization.name());
        out.text("OrganAdd", organization.address());
        out.masked("Email", organization.email());
        out.masked("Telephone", organization.telephone());
        out.masked("Fax", organization.fax());
        out.text("Website", organization.website());
    }

    void responseFor(ResponseFor target) throws IOException {
        out.text("OrganId", target.organization());
        out.text("Code", target.code());
        out.text("DocumentId", target.documentId());
        out.date("PromulgationDate", target.promulgationDate());
    }

    void staff(StaffInfo staff) throws IOException {
        out.text("Department", staff.department());
        out.text("DepartmentId", staff.departmentId());
        out.masked("Staff", staff.name());
        out.text("StaffId", staff.staffId());
        out.masked("Email", staff.email());
        out.masked("Mobile", staff.mobile());
    }

    private void letter(Letter letter) throws IOException {
        out.group("Code", !letter.code().equals(DocumentCode.NONE), () -> {
            out.text("CodeNumber", letter.code().number());
            out.text("CodeNotation", letter.code().notation());
        });
        out.group("PromulgationInfo", !letter.promulgation().equals(Promulgation.NONE), () -> {
            out.text("Place", letter.promulgation().place());
            out.date("PromulgationDate", letter.promulgation().date());
        });
        out.group("DocumentType", !letter.type().equals(DocumentType.NONE), () -> {
            out.written("Type", letter.type().number());
            out.written("TypeDetail", letter.type().detail());
            out.text("TypeName", letter.type().name());
        });
        out.text("Subject", letter.subject());
        out.text("Content", letter.content());
        out.group("SignerInfo", !letter.signer().equals(Signer.NONE), () -> {
            out.text("Competence", letter.signer().competence());
            out.text("Position", letter.signer().position());
            out.masked("FullName", letter.signer().fullName());
        });
        out.date("DueDate", letter.dueDate());
    }

    private void handling(Handling handling) throws IOException {
        OtherInfo other = handling.other();
        out.group("OtherInfo", !other.equals(OtherInfo.NONE), () -> other(other));
        List<ResponseFor> targets = handling.responseFor();
        for (int i = 0; i < targets.size(); i++) {
            ResponseFor target = targets.get(i);
            out.item("ResponseFor", i + 1, () -> responseFor(target));
        }
        out.written("SteeringType", handling.steeringType());
        out.group(
                "ResponseForTask", !handling.taskCodes().isEmpty(), () -> out.texts("TaskCode", handling.taskCodes()));
        out.text("ApplicationType", handling.applicationType());
        out.group("ToPlaces", !handling.toPlaces().isEmpty(), () -> out.texts("Place", handling.toPlaces()));
    }

    private void other(OtherInfo other) throws IOException {
        out.written("Priority", other.priority());
        out.text("SphereOfPromulgation", other.sphere());
        out.text("TyperNotation", other.typistNotation());
        out.written("PromulgationAmount", other.copies());
        out.written("PageAmount", other.pages());
        out.text("ReplyFors", other.replyFors());
        out.written("Direction", other.direction());
        out.text("ReferenceCodes", other.referenceCodes());
        out.group("Appendixes", !other.appendixes().isEmpty(), () -> out.texts("Appendix", other.appendixes()));
    }
}
