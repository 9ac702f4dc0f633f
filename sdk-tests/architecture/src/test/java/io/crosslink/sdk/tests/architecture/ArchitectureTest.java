package io.crosslink.sdk.tests.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.core.importer.Locations;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.junit.LocationProvider;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import io.crosslink.sdk.core.ApiResponse;
import io.crosslink.sdk.core.CallInfo;
import io.crosslink.sdk.core.client.ServiceClientBuilder;
import io.crosslink.sdk.core.error.SdkException;
import io.crosslink.sdk.core.internal.call.ClientRuntimes;
import io.crosslink.sdk.huawei.vpn.VpnClient;
import io.crosslink.sdk.micrometer.CrosslinkObservations;
import io.crosslink.sdk.micrometer.HttpClientMetrics;
import io.crosslink.sdk.spring.ClientBuilderCustomizer;
import io.crosslink.sdk.testkit.FakeCloudsServer;
import io.crosslink.sdk.zenlayer.sdn.SdnClient;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Dependencies, the public API, and conventions. */
@AnalyzeClasses(locations = ArchitectureTest.Published.class)
class ArchitectureTest {
  /** The modules that users get; looking for packages would read the whole JDK. */
  static final class Published implements LocationProvider {
    @Override
    public Set<Location> get(Class<?> testClass) {
      return Locations.of(
          Stream.of(
                  ApiResponse.class,
                  SdnClient.class,
                  VpnClient.class,
                  FakeCloudsServer.class,
                  CrosslinkObservations.class,
                  ClientBuilderCustomizer.class)
              .map(type -> type.getProtectionDomain().getCodeSource().getLocation())
              .toList());
    }
  }

  private static final String INTERNAL = "..internal..";
  private static final Pattern LOOKUPS =
      Pattern.compile(
          "java\\.lang\\.Class\\.(forName|getResource|get(Declared)?(Constructor|Field|Method))"
              + "|java\\.lang\\.ClassLoader\\."
              + "|java\\.lang\\.reflect\\.Proxy\\."
              + "|java\\.util\\.ServiceLoader\\.");

  /** Here, since reading all classes takes longer than the rules. */
  @ArchTest static final ArchTests apiOfTheTestKit = ArchTests.in(TestKitApi.class);

  // Dependencies

  @ArchTest
  static final ArchRule metricsAndTracesAreForUsersToAdd =
      noClasses()
          .that()
          .resideOutsideOfPackages("io.crosslink.sdk.micrometer", "io.crosslink.sdk.spring")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("io.micrometer..", "io.opentelemetry..");

  @ArchTest
  static final ArchRule springIsForTheStarterOnly =
      noClasses()
          .that()
          .resideOutsideOfPackage("io.crosslink.sdk.spring")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.springframework..", "io.crosslink.sdk.spring");

  @ArchTest
  static final ArchRule theStarterUsesThePublicApi =
      noClasses()
          .that()
          .resideInAPackage("io.crosslink.sdk.spring")
          .should()
          .dependOnClassesThat()
          .resideInAPackage(INTERNAL);

  @ArchTest
  static final ArchRule theModuleForMicrometerKnowsNoProviderAndOnlyTheStarterKnowsIt =
      classes()
          .that()
          .resideInAPackage("io.crosslink.sdk.micrometer")
          .should()
          .onlyDependOnClassesThat(
              resideOutsideOfPackages("io.crosslink.sdk..", "io.opentelemetry..")
                  .or(resideInAnyPackage("io.crosslink.sdk.core..", "io.crosslink.sdk.micrometer")))
          .andShould()
          .onlyHaveDependentClassesThat()
          .resideInAnyPackage("io.crosslink.sdk.micrometer", "io.crosslink.sdk.spring");

  @ArchTest
  static final ArchRule onlyWhoUsesJunitNeedsIt =
      noClasses()
          .that()
          .resideOutsideOfPackage("io.crosslink.sdk.testkit.junit")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.junit..");

  // Public API

  /** Users can pass an HTTP client, and read response headers. */
  private static final DescribedPredicate<JavaMember> WHERE_OKHTTP_IS_WANTED =
      describe(
          "HTTP client, headers and its requests",
          member ->
              member
                      .getFullName()
                      .startsWith(ServiceClientBuilder.class.getName() + ".okHttpClient")
                  || member.getFullName().startsWith(ApiResponse.class.getName())
                  || member.getFullName().startsWith(CallInfo.class.getName() + ".of")
                  || member
                      .getFullName()
                      .startsWith(CrosslinkObservations.class.getName() + ".interceptor")
                  || member.getFullName().startsWith(HttpClientMetrics.class.getName() + ".of"));

  @ArchTest
  static final ArchRule internalTypesStayInside =
      classes().that(PublicApi.CLASSES).should(PublicApi.notMention(resideInAPackage(INTERNAL)));

  /** Access to the builders is given by {@link ClientRuntimes}, which knows them as objects. */
  @ArchTest
  static final ArchRule buildersAreNotPassedToInternalClasses =
      methods()
          .that()
          .areDeclaredInClassesThat()
          .resideInAPackage(INTERNAL)
          .and()
          .doNotHaveModifier(JavaModifier.PRIVATE)
          .should(
              ArchConditions.not(
                  ArchConditions.have(
                      describe(
                          "a client builder as parameter",
                          (JavaMethod method) ->
                              method.getRawParameterTypes().stream()
                                  .anyMatch(
                                      type -> type.isAssignableTo(ServiceClientBuilder.class))))));

  /** Arrows between packages, public and internal ones, lead in one direction. */
  @ArchTest
  static final ArchRule packagesAreFreeOfCycles =
      slices().assignedFrom(new PackageSlices()).should().beFreeOfCycles();

  /** All other packages may use {@code core}, which uses none of them. */
  @ArchTest
  static final ArchRule coreIsTheBottom =
      noClasses()
          .that(PublicApi.CLASSES)
          .and()
          .resideInAPackage("io.crosslink.sdk.core")
          .should()
          .dependOnClassesThat(
              PublicApi.CLASSES.and(
                  resideInAnyPackage(
                      "io.crosslink.sdk.core.error..",
                      "io.crosslink.sdk.core.batch..",
                      "io.crosslink.sdk.core.waiting..",
                      "io.crosslink.sdk.core.client..")));

  @ArchTest
  static final ArchRule retrofitStaysInside =
      noClasses()
          .that()
          .resideOutsideOfPackage(INTERNAL)
          .should()
          .dependOnClassesThat()
          .resideInAPackage("retrofit2..");

  @ArchTest
  static final ArchRule jacksonStaysInside =
      classes()
          .that(PublicApi.CLASSES)
          .should(PublicApi.notMention(resideInAPackage("com.fasterxml.jackson..")));

  @ArchTest
  static final ArchRule okHttpShowsOnlyWhereItIsWanted =
      classes()
          .that(PublicApi.CLASSES)
          .should(
              PublicApi.notMention(
                  resideInAPackage("okhttp3..").or(resideInAPackage("okio..")),
                  WHERE_OKHTTP_IS_WANTED));

  @ArchTest
  static final ArchRule publicClassesAreNotForUsersToExtend =
      classes()
          .that(PublicApi.CLASSES)
          .should(
              Conditions.be(
                  "final, abstract, sealed, interfaces, records or enums",
                  type ->
                      type.isInterface()
                          || type.getModifiers().contains(JavaModifier.FINAL)
                          || type.getModifiers().contains(JavaModifier.ABSTRACT)
                          || type.reflect().isSealed()));

  @ArchTest
  static final ArchRule exceptionsAreOfOneTree =
      classes()
          .that(PublicApi.CLASSES)
          .and(assignableTo(Throwable.class))
          .should()
          .beAssignableTo(SdkException.class)
          .andShould()
          .beAssignableTo(RuntimeException.class);

  /** Users implement the credentials providers; the SDK wraps all of their exceptions. */
  @ArchTest
  static final ArchRule nothingPublicThrowsCheckedExceptions =
      classes()
          .that(PublicApi.CLASSES)
          .and()
          .haveSimpleNameNotEndingWith("CredentialsProvider")
          .should(Conditions.DECLARE_NO_CHECKED_EXCEPTIONS);

  // Conventions

  @ArchTest
  static final ArchRule timesAreJavaTime =
      noClasses()
          .that() // certificates of the JDK have no other type
          .doNotHaveFullyQualifiedName("io.crosslink.sdk.testkit.internal.huawei.vpn.ClientCa")
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.util.Date")
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.util.Calendar")
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.text.SimpleDateFormat");

  @ArchTest
  static final ArchRule optionalIsForAnswersOnly =
      classes().should(Conditions.HAVE_NO_OPTIONAL_FIELDS_OR_PARAMETERS);

  @ArchTest
  static final ArchRule nothingPrints =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName(FakeCloudsServer.class.getName()) // a program
          .should(ACCESS_STANDARD_STREAMS);

  /**
   * A native image has only what {@code META-INF/native-image} lists: whoever looks up more by name
   * adds it there, unless all arguments are constants, and then here. The test kit is not meant for
   * images.
   */
  @ArchTest
  static final ArchRule lookupsByNameAreKnownToNativeImages =
      noClasses()
          .that()
          .resideOutsideOfPackage("io.crosslink.sdk.testkit..")
          .and()
          .haveNameNotMatching(
              ".*\\.(LimitedJsonFactory|OkHttpThreads|PlainModels|RequestIdProperty|SharedBuffers|UserAgent)(\\$.*)?")
          .should()
          .callMethodWhere(
              describe(
                  "it looks up a class, a member, a resource or a service",
                  call -> LOOKUPS.matcher(call.getTarget().getFullName()).lookingAt()));

  @ArchTest static final ArchRule logsGoToSlf4j = NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;

  @ArchTest
  static final ArchRule nullnessIsMarked = classes().should(Conditions.BE_IN_A_NULL_MARKED_PACKAGE);
}
