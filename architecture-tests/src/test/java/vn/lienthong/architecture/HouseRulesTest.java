package vn.lienthong.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.UUID;

/** The rules of {@code docs/architecture.md} that a machine can hold, over every module of the reactor. */
@AnalyzeClasses(packages = "vn.lienthong", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseRulesTest {
    @ArchTest
    static final ArchRule noPackageCycleAnywhere =
            slices().matching("vn.lienthong.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule coreKnowsNothingOfOurOtherModules = noClasses()
            .that()
            .resideInAPackage("vn.lienthong.core..")
            .should()
            .dependOnClassesThat(resideInAPackage("vn.lienthong..").and(not(resideInAPackage("vn.lienthong.core.."))));

    @ArchTest
    static final ArchRule coreNeverSeesBouncyCastle = noClasses()
            .that()
            .resideInAPackage("vn.lienthong.core..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.bouncycastle..");

    @ArchTest
    static final ArchRule thePortalNeverSeesTheExchange = noClasses()
            .that()
            .resideInAPackage("vn.lienthong.portal..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("vn.lienthong.exchange..");

    @ArchTest
    static final ArchRule theExchangeNeverSeesThePortal = noClasses()
            .that()
            .resideInAPackage("vn.lienthong.exchange..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("vn.lienthong.portal..");

    @ArchTest
    static final ArchRule signatureStandsOnCoreAlone = noClasses()
            .that()
            .resideInAPackage("vn.lienthong.signature..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("vn.lienthong.portal..", "vn.lienthong.exchange..", "vn.lienthong.testkit..");

    @ArchTest
    static final ArchRule nothingDependsOnPrograms = noClasses()
            .that()
            .resideOutsideOfPackages("vn.lienthong.cli..", "vn.lienthong.examples..", "vn.lienthong.benchmarks..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("vn.lienthong.cli..", "vn.lienthong.examples..", "vn.lienthong.benchmarks..");

    @ArchTest
    static final ArchRule simulatorsShareNoCodecWithTheClients = noClasses()
            .that()
            .resideInAPackage("vn.lienthong.testkit..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "vn.lienthong.portal..",
                    "vn.lienthong.exchange..",
                    "vn.lienthong.signature..",
                    "vn.lienthong.core.json..",
                    "vn.lienthong.core.xml..",
                    "vn.lienthong.core.auth..");

    @ArchTest
    static final ArchRule httpClientStaysBehindTheTransport = noClasses()
            .that(resideInAPackage("vn.lienthong..")
                    .and(not(resideInAnyPackage("vn.lienthong.core.http..", "vn.lienthong.benchmarks.."))))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.hc..");

    @ArchTest
    static final ArchRule wireMockStaysInTheTestkit = noClasses()
            .that()
            .resideOutsideOfPackage("vn.lienthong.testkit..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.github.tomakehurst..");

    @ArchTest
    static final ArchRule timeComesFromTheClock = noClasses()
            .that(not(simpleNameEndingWith("SystemClock")))
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(Clock.class, "systemUTC")
            .orShould()
            .callMethod(Clock.class, "systemDefaultZone")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(Thread.class, "sleep", long.class)
            .orShould()
            .callMethod(Thread.class, "sleep", long.class, int.class);

    @ArchTest
    static final ArchRule theMachinesZoneIsNeverUsed = noClasses().should().callMethod(ZoneId.class, "systemDefault");

    @ArchTest
    static final ArchRule idsComeFromAnIdSource =
            noClasses().that(not(simpleNameEndingWith("IdSource"))).should().callMethod(UUID.class, "randomUUID");

    @ArchTest
    static final ArchRule noGrabBags = noClasses()
            .should()
            .haveNameMatching(".*(Utils?|Helpers?|Managers?|Impl)$")
            .as("no class is named Util, Helper, Manager or Impl");

    @ArchTest
    static final ArchRule theJdksGlobalProviderListIsLeftAlone =
            noClasses().should().callMethod(java.security.Security.class, "addProvider", java.security.Provider.class);

    @ArchTest
    static final ArchRule enumsOfMessagesAreNotPublicByAccident = classes()
            .that()
            .resideInAPackage("vn.lienthong.core..")
            .and()
            .haveSimpleNameEndingWith("Message")
            .and()
            .areEnums()
            .should()
            .notBePublic();
}
