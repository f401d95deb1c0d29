package vn.lienthong.testkit.sandbox;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.lienthong.testkit.pki.CrlFault;
import vn.lienthong.testkit.pki.CrlFlaw;
import vn.lienthong.testkit.pki.HttpFault;
import vn.lienthong.testkit.pki.OcspFault;
import vn.lienthong.testkit.pki.OcspFlaw;
import vn.lienthong.testkit.pki.PkiEndpoint;
import vn.lienthong.testkit.pki.TestHierarchy;
import vn.lienthong.testkit.pki.TsaFault;
import vn.lienthong.testkit.pki.TsaFlaw;
import vn.lienthong.testkit.sim.FaultLine;

/** Lines of a fault file for the services of a PKI. */
final class PkiFaults {
    private final List<TestHierarchy> hierarchies;

    PkiFaults(List<TestHierarchy> hierarchies) {
        this.hierarchies = hierarchies;
    }

    void add(FaultLine line) {
        if (line.occurrence() > 1) {
            throw new IllegalArgumentException("only the next call or every call");
        }
        switch (line.operation()) {
            case "tsa" -> strike(line, TestHierarchy::tsa, tsa(line.fault()));
            case "ocsp" -> strike(line, TestHierarchy::ocsp, ocsp(line.fault()));
            case "crl" -> strike(line, TestHierarchy::crls, crl(line.fault()));
            case "certificates" -> strike(line, TestHierarchy::certificates, HttpFault.valueOf(line.fault()));
            case FaultLine.ANY -> {
                HttpFault fault = HttpFault.valueOf(line.fault());
                strike(line, TestHierarchy::tsa, fault);
                strike(line, TestHierarchy::ocsp, fault);
                strike(line, TestHierarchy::crls, fault);
                strike(line, TestHierarchy::certificates, fault);
            }
            default -> throw new IllegalArgumentException("no such service");
        }
    }

    void heal() {
        for (TestHierarchy hierarchy : hierarchies) {
            hierarchy.tsa().heal();
            hierarchy.ocsp().heal();
            hierarchy.crls().heal();
            hierarchy.certificates().heal();
        }
    }

    private <F> void strike(FaultLine line, Function<TestHierarchy, PkiEndpoint<F>> service, F fault) {
        for (TestHierarchy hierarchy : hierarchies) {
            if (line.occurrence() == 0) {
                service.apply(hierarchy).always(fault);
            } else {
                service.apply(hierarchy).next(fault);
            }
        }
    }

    private static TsaFault tsa(String name) {
        return isHttp(name) ? HttpFault.valueOf(name) : TsaFlaw.valueOf(name);
    }

    private static OcspFault ocsp(String name) {
        return isHttp(name) ? HttpFault.valueOf(name) : OcspFlaw.valueOf(name);
    }

    private static CrlFault crl(String name) {
        return isHttp(name) ? HttpFault.valueOf(name) : CrlFlaw.valueOf(name);
    }

    private static boolean isHttp(String name) {
        return Stream.of(HttpFault.values()).anyMatch(fault -> fault.name().equals(name));
    }
}
