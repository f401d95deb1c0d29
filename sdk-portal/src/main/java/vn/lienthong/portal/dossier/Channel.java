package vn.lienthong.portal.dossier;

/**
 * How a dossier came (<i>kênh thực hiện</i>; wire {@code KenhThucHien} of a dossier). The results store uses the same wire name with another
 * meaning.
 */
public enum Channel {
    COUNTER,
    ONLINE,
    PUBLIC_POST
}
