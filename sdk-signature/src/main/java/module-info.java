/** Digital signatures of two hierarchies: sign, verify, report. */
module vn.lienthong.signature {
    requires transitive vn.lienthong.core;

    exports vn.lienthong.signature.rule;
}
