package vn.lienthong.signature.key;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import vn.lienthong.signature.revocation.CertificateStatus;
import vn.lienthong.signature.trust.JudgingTimes;
import vn.lienthong.signature.trust.PathElement;
import vn.lienthong.signature.trust.PathQuestion;
import vn.lienthong.signature.trust.PathReport;
import vn.lienthong.signature.trust.PathValidator;

/** The worst status on the way to the anchor decides; without an anchor nothing is known. */
final class PathStatusCheck implements CertificateStatusCheck {
    private final PathValidator validator;

    PathStatusCheck(PathValidator validator) {
        this.validator = Objects.requireNonNull(validator, "validator");
    }

    @Override
    public Status status(List<X509Certificate> chain, Instant at) {
        PathReport report = validator.validate(PathQuestion.builder(chain.get(0), JudgingTimes.at(at))
                .material(chain)
                .build());
        Status worst = report.reachedAnchor().isPresent() ? Status.GOOD : Status.NONE;
        for (PathElement element : report.path()) {
            if (!element.anchor()) {
                worst = worse(worst, status(element.status().value()));
            }
        }
        return worst;
    }

    private static Status status(CertificateStatus.Value value) {
        return switch (value) {
            case GOOD -> Status.GOOD;
            case REVOKED -> Status.REVOKED;
            case HOLD -> Status.HOLD;
            case UNKNOWN, NONE -> Status.NONE;
        };
    }

    private static Status worse(Status one, Status other) {
        for (Status bad : List.of(Status.REVOKED, Status.HOLD, Status.NONE)) {
            if (one == bad || other == bad) {
                return bad;
            }
        }
        return Status.GOOD;
    }
}
