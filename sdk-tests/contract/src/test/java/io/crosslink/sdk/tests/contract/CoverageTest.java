package io.crosslink.sdk.tests.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.crosslink.sdk.core.internal.call.ApiOperation;
import io.crosslink.sdk.tests.NamedTest;
import io.crosslink.sdk.tests.spec.ErrorCode;
import io.crosslink.sdk.tests.spec.GeneratedNames;
import io.crosslink.sdk.tests.spec.Spec;
import io.crosslink.sdk.tests.spec.SpecOperation;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The clients contain everything in the specs, and nothing else. */
class CoverageTest {

  @Test
  void everyConfigurationOfTheGeneratorHasASpec() throws IOException {
    try (Stream<Path> files = Files.list(Spec.folder().resolve("codegen"))) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .filteredOn(file -> file.endsWith(".yaml"))
          .containsExactlyInAnyOrderElementsOf(
              Spec.all().stream().map(spec -> spec.name().replace('/', '-') + ".yaml").toList());
    }
  }

  @TestFactory
  Stream<DynamicTest> resourceClients() {
    return GeneratedService.all().stream()
        .map(
            service ->
                NamedTest.of(
                    service + " has a resource client for every tag",
                    () ->
                        assertThat(publicMethods(service.client()))
                            .containsExactlyInAnyOrderElementsOf(
                                Stream.concat(
                                        Stream.of("builder", "close", "toString", "withOptions"),
                                        byTag(service).keySet().stream()
                                            .map(GeneratedNames::lowerCamel))
                                    .toList())));
  }

  @TestFactory
  Stream<DynamicTest> methods() {
    return eachTag(
        "has the methods of its operations",
        (service, tag, operations) ->
            assertThat(publicMethods(service.resource(tag)))
                .containsExactlyInAnyOrderElementsOf(
                    Stream.concat(
                            Stream.of("toString"),
                            operations.stream()
                                .flatMap(operation -> GeneratedNames.methods(operation).stream()))
                        .toList()));
  }

  @TestFactory
  Stream<DynamicTest> wireInterfaces() {
    return eachTag(
        "has the metadata of the spec",
        (service, tag, operations) ->
            assertThat(
                    Arrays.stream(service.wire(tag).getMethods())
                        .map(method -> facts(method.getAnnotation(ApiOperation.class))))
                .containsExactlyInAnyOrderElementsOf(
                    operations.stream().map(CoverageTest::facts).toList()));
  }

  @TestFactory
  Stream<DynamicTest> errorCodes() {
    return GeneratedService.all().stream()
        .map(
            service ->
                NamedTest.of(
                    service + " has a constant for every error code",
                    () ->
                        assertThat(constants(service.errorCodes()))
                            .isEqualTo(
                                service.spec().errorCodes().stream()
                                    .collect(Collectors.toMap(ErrorCode::name, ErrorCode::code)))));
  }

  private interface Check {
    void accept(GeneratedService service, String tag, List<SpecOperation> operations);
  }

  private static Stream<DynamicTest> eachTag(String claim, Check check) {
    return GeneratedService.all().stream()
        .flatMap(
            service ->
                byTag(service).entrySet().stream()
                    .map(
                        tag ->
                            NamedTest.of(
                                service + " " + tag.getKey() + " " + claim,
                                () -> check.accept(service, tag.getKey(), tag.getValue()))));
  }

  private static Map<String, List<SpecOperation>> byTag(GeneratedService service) {
    return service.spec().operations().stream().collect(Collectors.groupingBy(SpecOperation::tag));
  }

  /** The names of all public methods; overloads count once. */
  private static List<String> publicMethods(Class<?> type) {
    return Arrays.stream(type.getDeclaredMethods())
        .filter(method -> Modifier.isPublic(method.getModifiers()))
        .map(Method::getName)
        .distinct()
        .toList();
  }

  private static Map<String, String> constants(Class<?> type) {
    return Arrays.stream(type.getFields())
        .collect(
            Collectors.toMap(
                Field::getName, field -> (String) Reflect.constant(type, field.getName())));
  }

  /** The metadata of an operation. */
  private record Facts(
      String name,
      String action,
      boolean authenticated,
      String idempotency,
      boolean removes,
      boolean readOnly,
      boolean takesToken,
      boolean onOpenTelekomCloud,
      String envelope) {}

  private static Facts facts(ApiOperation annotation) {
    return new Facts(
        annotation.name(),
        annotation.action(),
        annotation.authenticated(),
        annotation.idempotency().name().toLowerCase(Locale.ROOT),
        annotation.removes(),
        annotation.readOnly(),
        annotation.tokenHeader().equals("X-Client-Token"),
        annotation.partner().equals("Open Telekom Cloud"),
        annotation.envelope());
  }

  private static Facts facts(SpecOperation operation) {
    return new Facts(
        operation.id(),
        operation.extension("x-action").text(),
        !operation.extension("x-unauthenticated").isTrue(),
        operation.extension("x-idempotent").text(),
        operation.extension("x-removes").isTrue(),
        operation.extension("x-read-only").isTrue(),
        operation.extension("x-client-token").isTrue(),
        operation.extension("x-otc").isTrue(),
        operation.response().property());
  }
}
