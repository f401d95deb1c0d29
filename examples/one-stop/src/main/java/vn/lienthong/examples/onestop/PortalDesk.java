package vn.lienthong.examples.onestop;

import java.util.List;
import vn.lienthong.core.call.SdkRuntime;
import vn.lienthong.core.error.Delivery;
import vn.lienthong.core.error.SdkException;
import vn.lienthong.core.id.AgencyCode;
import vn.lienthong.core.privacy.Secret;
import vn.lienthong.portal.dossier.Dossier;
import vn.lienthong.portal.dossier.DossierSync;
import vn.lienthong.portal.dossier.ProgressReport;
import vn.lienthong.portal.dossier.ProgressStep;
import vn.lienthong.portal.dossier.ProgressStore;
import vn.lienthong.portal.dossier.ProgressSync;
import vn.lienthong.portal.dossier.SyncOutcome;
import vn.lienthong.portal.dossier.SyncStore;
import vn.lienthong.portal.dossier.session.SessionPortal;
import vn.lienthong.portal.dossier.session.SessionSettings;

/** Keeps the national portal in step with the agency's own dossiers. */
final class PortalDesk {
    private final Timeline timeline;
    private final SessionPortal portal;
    private final DossierSync dossiers;
    private final ProgressSync progress;

    PortalDesk(SdkRuntime runtime, PlatformSettings settings, Timeline timeline) {
        this.timeline = timeline;
        this.portal = SessionPortal.create(
                runtime,
                SessionSettings.builder(
                                SessionSettings.Addresses.of(
                                        settings.get("adapter_url"),
                                        settings.get("auth_endpoint"),
                                        settings.get("integration_endpoint")),
                                settings.get("dstcode"),
                                AgencyCode.of(settings.get("madonvi")),
                                new SessionSettings.Account(
                                        settings.get("username"), Secret.of(settings.get("password"))))
                        .build());
        this.dossiers = new DossierSync(portal, SyncStore.inMemory(), runtime.clock());
        this.progress = new ProgressSync(portal, ProgressStore.inMemory());
    }

    SessionPortal portal() {
        return portal;
    }

    /** Sends a dossier; when the outcome is unknown, calls again: the SDK asks the portal before it repeats anything. */
    void sync(Dossier dossier) {
        try {
            told(dossiers.sync(dossier));
        } catch (SdkException e) {
            if (e.delivery() != Delivery.UNKNOWN) {
                throw e;
            }
            timeline.trouble(e.text());
            timeline.note(
                    "Không rõ Cổng đã nhận hay chưa: hỏi lại Cổng trước khi gửi",
                    "not known whether the portal has it: the portal is asked before anything is sent again");
            told(dossiers.sync(dossier));
        }
    }

    private void told(SyncOutcome outcome) {
        if (outcome instanceof SyncOutcome.Accepted accepted) {
            timeline.good(
                    "Cổng DVCQG đã có hồ sơ (" + accepted.how() + ")",
                    "the portal has the dossier (" + accepted.how() + ")");
        } else if (outcome instanceof SyncOutcome.Rejected rejected) {
            timeline.trouble("Cổng từ chối, mã " + rejected.code(), "the portal refused it, code " + rejected.code());
        } else {
            timeline.trouble("Câu trả lời của Cổng chưa rõ nghĩa", "the portal's answer is not clear");
        }
    }

    /** Sends the dossier once more as a new one, as an impatient clerk does, to show that the portal's "already exists" does no harm. */
    void insist(Dossier dossier) {
        SyncOutcome outcome = portal.create(dossier);
        if (outcome instanceof SyncOutcome.Conflict conflict) {
            timeline.trouble(
                    "Gửi trùng: Cổng báo hồ sơ đã tồn tại (mã " + conflict.code() + ") - không tạo hồ sơ thứ hai",
                    "sent again: the portal says it already exists (code " + conflict.code()
                            + "); no second dossier is made");
        } else {
            told(outcome);
        }
    }

    void report(List<ProgressStep> steps) {
        ProgressReport report = progress.send(steps);
        if (report.isComplete()) {
            timeline.good(
                    "Đã gửi " + report.acknowledged().size() + " bước tiến độ",
                    report.acknowledged().size() + " progress steps are with the portal");
        } else {
            timeline.trouble("Tiến độ chưa gửi hết", "not all progress could be sent");
        }
    }
}
