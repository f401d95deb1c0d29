module vn.lienthong.exchange {
    requires transitive vn.lienthong.core;
}
