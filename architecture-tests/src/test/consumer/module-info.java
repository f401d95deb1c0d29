/** An agency's application as a module: it names what it uses and gets the rest through it. */
open module vn.agency {
    requires vn.lienthong.exchange;
    requires vn.lienthong.portal;
    requires vn.lienthong.signature;
}
