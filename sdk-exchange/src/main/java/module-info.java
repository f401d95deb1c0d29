/** edXML and the document exchange axis. */
module vn.lienthong.exchange {
    requires transitive vn.lienthong.core;
    requires java.xml;
    requires org.slf4j;

    exports vn.lienthong.exchange.axis;
    exports vn.lienthong.exchange.axis.adapter;
    exports vn.lienthong.exchange.edxml;

    opens vn.lienthong.exchange.axis.adapter.wire;
}
