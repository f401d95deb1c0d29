module vn.lienthong.portal {
    requires transitive vn.lienthong.core;
}
