/** National public service portal: dossiers kept in step, payment of fees. */
module vn.lienthong.portal {
    requires transitive vn.lienthong.core;

    exports vn.lienthong.portal.dossier;
    exports vn.lienthong.portal.dossier.session;
    exports vn.lienthong.portal.money;
    exports vn.lienthong.portal.payment;
    exports vn.lienthong.portal.payment.dvcqg;

    opens vn.lienthong.portal.dossier.json;
    opens vn.lienthong.portal.dossier.session.wire;
    opens vn.lienthong.portal.payment.dvcqg.wire;
}
