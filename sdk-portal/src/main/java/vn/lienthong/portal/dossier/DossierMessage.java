package vn.lienthong.portal.dossier;

import vn.lienthong.core.message.MessageTemplate;

/** What this package says when it fails. */
enum DossierMessage implements MessageTemplate {
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

    private final String id;
    private final String vi;
    private final String en;

    DossierMessage(String id, String vi, String en) {
        this.id = id;
        this.vi = vi;
        this.en = en;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String vi() {
        return vi;
    }

    @Override
    public String en() {
        return en;
    }
}
