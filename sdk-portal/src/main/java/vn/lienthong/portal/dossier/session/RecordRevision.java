package vn.lienthong.portal.dossier.session;

/** Revisions of the dossier record (portal 3.3). */
public enum RecordRevision {
    /** 2020. */
    R1,
    /** With the members added in 2024, each only where its value is known. */
    R2
}
