package vn.lienthong.portal.dossier;

/**
 * The longest texts a profile takes, in characters (portal 8). A longer one is a finding, never cut.
 *
 * @param summary wire {@code TrichYeuHoSo}
 * @param note wire {@code GhiChu}
 * @param actor wire {@code NguoiXuLy}
 * @param fileName wire {@code TenTepDinhKem}
 * @param resultName wire {@code TenGiayTo} of a result
 * @param progressRows most steps of one call
 */
public record DossierLimits(int summary, int note, int actor, int fileName, int resultName, int progressRows) {
    /** What was seen in implementations: 1 000, 2 000, 50, 4 000, 2 000 characters and 10 steps. */
    public static final DossierLimits SEEN = new DossierLimits(1_000, 2_000, 50, 4_000, 2_000, 10);

    public DossierLimits {
        if (Math.min(Math.min(summary, note), Math.min(actor, fileName)) < 1
                || Math.min(resultName, progressRows) < 1) {
            throw new IllegalArgumentException("every limit must be at least 1");
        }
    }

    public DossierLimits withProgressRows(int value) {
        return new DossierLimits(summary, note, actor, fileName, resultName, value);
    }
}
