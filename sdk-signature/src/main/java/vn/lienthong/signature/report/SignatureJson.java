package vn.lienthong.signature.report;

import static vn.lienthong.signature.report.ReportJson.array;
import static vn.lienthong.signature.report.ReportJson.bool;
import static vn.lienthong.signature.report.ReportJson.instant;
import static vn.lienthong.signature.report.ReportJson.object;
import static vn.lienthong.signature.report.ReportJson.strings;
import static vn.lienthong.signature.report.ReportJson.text;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import org.jspecify.annotations.Nullable;
import vn.lienthong.core.privacy.Masked;
import vn.lienthong.signature.cert.SignerIdentity;
import vn.lienthong.signature.revocation.CertificateStatus;
import vn.lienthong.signature.trust.PathElement;

/** One signature of the report as JSON. */
final class SignatureJson {
    private SignatureJson() {}

    static JsonObject of(SignatureReport signature) {
        JsonObjectBuilder json = object().add("index", signature.place().index());
        text(json, "field", signature.place().field());
        json.add("verdict", signature.verdict().name());
        json.add("signedRevisionVerdict", signature.signedRevisionVerdict().name());
        json.add("format", signature.kind().format().word());
        SignatureLevel level = signature.kind().level();
        text(json, "level", level == null ? null : level.word());
        json.add("hierarchy", signature.trust().hierarchy().name());
        json.add("signer", signer(signature.signer()));
        instant(json, "claimedTime", signature.times().claimed());
        instant(json, "provenTime", signature.times().proven());
        bool(json, "validAtSigning", signature.times().validAtSigning());
        CryptoReport crypto = signature.crypto();
        bool(json, "integrity", crypto.integrity());
        text(json, "digestAlgorithm", crypto.digestAlgorithm());
        text(json, "signatureAlgorithm", crypto.signatureAlgorithm());
        if (crypto.keyBits() == 0) {
            json.addNull("keyBits");
        } else {
            json.add("keyBits", crypto.keyBits());
        }
        return json.add("coverage", coverage(signature.coverage()))
                .add("path", array(signature.trust().path(), SignatureJson::certificate))
                .add("timestamps", array(signature.timestamps(), SignatureJson::timestamp))
                .add("findings", array(signature.findings().asList(), ReportJson::finding))
                .build();
    }

    private static JsonValue signer(@Nullable SignerIdentity signer) {
        if (signer == null) {
            return JsonValue.NULL;
        }
        JsonObjectBuilder json = object();
        Masked name = signer.names().commonName();
        text(json, "commonName", name == null ? null : name.reveal());
        text(json, "organisation", signer.names().organisation());
        text(json, "unit", signer.names().unit());
        text(json, "title", signer.names().title());
        json.add("kind", signer.kind().word());
        text(json, "taxCode", signer.ids().taxCode());
        text(json, "budgetCode", signer.ids().budgetCode());
        Masked citizen = signer.ids().citizenId();
        text(json, "citizenId", citizen == null ? null : citizen.toString());
        json.add("otherIds", strings(signer.shownOtherIds()));
        text(json, "issuer", signer.issuer());
        json.add("serial", signer.serial());
        instant(json, "notBefore", signer.notBefore());
        instant(json, "notAfter", signer.notAfter());
        return json.add("certificateSha256", signer.certificateSha256()).build();
    }

    private static JsonObject coverage(Coverage coverage) {
        if (coverage.revisions() == 0) {
            return object().add("wholeDocument", coverage.wholeDocument())
                    .add("elements", strings(coverage.elements()))
                    .build();
        }
        return object().add("revision", coverage.revision())
                .add("revisions", coverage.revisions())
                .add("wholeDocument", coverage.wholeDocument())
                .add("changes", strings(coverage.changes()))
                .build();
    }

    private static JsonObject certificate(PathElement element) {
        CertificateStatus status = element.status();
        JsonObjectBuilder json = object().add("subject", element.subject())
                .add("issuer", element.issuer())
                .add("sha256", element.sha256())
                .add("status", status.value().word());
        text(
                json,
                "statusSource",
                status.source() == null ? null : status.source().name());
        instant(json, "statusTime", status.statusTime());
        return json.build();
    }

    private static JsonObject timestamp(TimestampReport stamp) {
        JsonObjectBuilder json = object().add("kind", stamp.kind().word());
        instant(json, "time", stamp.time());
        text(json, "tsa", stamp.authority());
        return json.add("verdict", stamp.verdict().name()).build();
    }
}
