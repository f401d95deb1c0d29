module vn.lienthong.signature {
    requires transitive vn.lienthong.core;
}
