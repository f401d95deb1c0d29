/** edXML and the document exchange axis. */
module vn.lienthong.exchange {
    requires transitive vn.lienthong.core;
    requires java.xml;

    exports vn.lienthong.exchange.edxml;
}
