/** Digital signatures of two hierarchies: sign, verify, report. */
module vn.lienthong.signature {
    requires transitive vn.lienthong.core;
    requires org.bouncycastle.provider;
    requires org.bouncycastle.pkix;
    requires org.bouncycastle.util;
    requires org.apache.pdfbox;
    requires org.apache.pdfbox.io;
    requires org.apache.fontbox;
    requires java.desktop;

    exports vn.lienthong.signature;
    exports vn.lienthong.signature.cert;
    exports vn.lienthong.signature.key;
    exports vn.lienthong.signature.pdf.visible;
    exports vn.lienthong.signature.pdf;
    exports vn.lienthong.signature.report;
    exports vn.lienthong.signature.revocation;
    exports vn.lienthong.signature.rule;
    exports vn.lienthong.signature.time;
    exports vn.lienthong.signature.trust;
}
