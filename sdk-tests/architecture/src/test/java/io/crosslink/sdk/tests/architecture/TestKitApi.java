package io.crosslink.sdk.tests.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.crosslink.sdk.testkit.FakeCloud;
import io.crosslink.sdk.testkit.VirtualTime;

/** The API of the test kit can grow without breaking tests that use it. */
final class TestKitApi {
  private static final DescribedPredicate<JavaClass> CLASSES =
      PublicApi.CLASSES.and(resideInAPackage("io.crosslink.sdk.testkit.."));

  /** For stubs of anything that no fake does; users of it depend on the version of WireMock. */
  private static final DescribedPredicate<JavaMember> WIREMOCK_ITSELF =
      describe(
          "FakeCloud.wireMock()",
          member ->
              member.getOwner().isEquivalentTo(FakeCloud.class)
                  && member.getName().equals("wireMock"));

  @ArchTest
  static final ArchRule wireMockShowsInOnePlaceOnly =
      classes()
          .that(CLASSES)
          .should(
              PublicApi.notMention(
                  resideInAPackage("com.github.tomakehurst..").or(resideInAPackage("wiremock..")),
                  WIREMOCK_ITSELF));

  private static final DescribedPredicate<JavaClass> HAS_PUBLIC_CONSTRUCTORS =
      describe(
          "can be created by users",
          type -> PublicApi.members(type).anyMatch(JavaConstructor.class::isInstance));

  /** A public constructor, as every record has, is fixed with all its parameters. */
  @ArchTest
  static final ArchRule usersCreateNothingButTime =
      classes()
          .that(CLASSES)
          .and(HAS_PUBLIC_CONSTRUCTORS)
          .should(
              Conditions.be("VirtualTime alone", type -> type.isEquivalentTo(VirtualTime.class)));

  private TestKitApi() {}
}
