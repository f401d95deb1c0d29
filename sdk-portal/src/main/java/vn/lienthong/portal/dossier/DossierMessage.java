package vn.lienthong.portal.dossier;

import vn.lienthong.core.message.WordedTemplate;
import vn.lienthong.core.message.Wording;

/** What this package says when it fails. */
enum DossierMessage implements WordedTemplate {
    STATUS_UNMAPPED(
            "PORTAL-STATUS-UNMAPPED",
            "Trạng thái nội bộ {0} chưa được ánh xạ sang trạng thái của Cổng",
            "local status {0} has no status of the portal"),
    STATUS_FOREIGN(
            "PORTAL-STATUS-FOREIGN",
            "Bảng ánh xạ có trạng thái {0} mà phần mềm không khai báo",
            "the map names status {0}, which the software does not declare"),
    DUPLICATE_STEP(
            "PORTAL-PROGRESS-DUPLICATE",
            "Hai bước tiến độ trong cùng một lần gửi có chung mã {0}",
            "two progress steps of one sending have the id {0}");

    private final Wording wording;

    DossierMessage(String id, String vi, String en) {
        this.wording = new Wording(id, vi, en);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
