/** Values, calls, errors, content, calendar, JSON and XML hardening: what every other module of the SDK stands on. */
module vn.lienthong.core {
    requires transitive org.jspecify;
    requires transitive jakarta.json;
    requires transitive jakarta.json.bind;
    requires transitive java.xml;
    requires org.slf4j;
    // HttpClient needs it and, being an automatic module, cannot say so.
    requires jdk.net;
    requires org.apache.httpcomponents.client5.httpclient5;
    requires org.apache.httpcomponents.core5.httpcore5;

    exports vn.lienthong.core.auth;
    exports vn.lienthong.core.call;
    exports vn.lienthong.core.content;
    exports vn.lienthong.core.error;
    exports vn.lienthong.core.finding;
    exports vn.lienthong.core.http;
    exports vn.lienthong.core.id;
    exports vn.lienthong.core.json;
    exports vn.lienthong.core.message;
    exports vn.lienthong.core.privacy;
    exports vn.lienthong.core.time;
    exports vn.lienthong.core.xml;
}
