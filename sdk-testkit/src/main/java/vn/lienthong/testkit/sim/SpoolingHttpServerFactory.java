package vn.lienthong.testkit.sim;

import com.github.tomakehurst.wiremock.core.Options;
import com.github.tomakehurst.wiremock.http.AdminRequestHandler;
import com.github.tomakehurst.wiremock.http.HttpServer;
import com.github.tomakehurst.wiremock.http.HttpServerFactory;
import com.github.tomakehurst.wiremock.http.StubRequestHandler;
import com.github.tomakehurst.wiremock.jetty11.Jetty11HttpServer;
import jakarta.servlet.DispatcherType;
import java.util.EnumSet;
import org.eclipse.jetty.servlet.FilterHolder;
import org.eclipse.jetty.servlet.ServletContextHandler;

/** WireMock's own HTTP server with the {@link RequestSpool} in front of the mock service. */
final class SpoolingHttpServerFactory implements HttpServerFactory {
    private final RequestSpool spool;

    SpoolingHttpServerFactory(RequestSpool spool) {
        this.spool = spool;
    }

    @Override
    public HttpServer buildHttpServer(Options options, AdminRequestHandler admin, StubRequestHandler stubs) {
        FilterHolder filter = new FilterHolder(spool);
        return new Jetty11HttpServer(options, admin, stubs) {
            @Override
            protected void decorateMockServiceContextBeforeConfig(ServletContextHandler context) {
                context.addFilter(filter, "/*", EnumSet.of(DispatcherType.REQUEST));
            }
        };
    }
}
