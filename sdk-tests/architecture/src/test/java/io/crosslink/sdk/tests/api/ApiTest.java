package io.crosslink.sdk.tests.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.crosslink.sdk.core.error.SdkException;
import io.crosslink.sdk.huawei.vpn.VpnClient;
import io.crosslink.sdk.micrometer.CrosslinkObservations;
import io.crosslink.sdk.spring.ClientBuilderCustomizer;
import io.crosslink.sdk.testkit.FakeCloud;
import io.crosslink.sdk.zenlayer.sdn.SdnClient;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Changes of the public API show up in the diff of a committed file. */
class ApiTest {
  private static final Path ROOT = Path.of(System.getProperty("specs.dir"), "..").normalize();
  private static final String HOW_TO_ACCEPT =
      """

      docs/versioning.md says which changes are allowed in which version. If this one is, accept it and review the diff:
        mvn -q test -pl sdk-tests/architecture -am -Dtest=ApiTest \
      -Dsurefire.failIfNoSpecifiedTests=false -Dapi.update=true
      """;

  static List<Arguments> modules() {
    return List.of(
        arguments("sdk-core", SdkException.class),
        arguments("sdk-zenlayer", SdnClient.class),
        arguments("sdk-huawei", VpnClient.class),
        arguments("sdk-testkit", FakeCloud.class),
        arguments("sdk-micrometer", CrosslinkObservations.class),
        arguments("sdk-spring-boot-starter", ClientBuilderCustomizer.class));
  }

  @ParameterizedTest
  @MethodSource("modules")
  void apiIsAsAccepted(String module, Class<?> one) throws IOException {
    Path file = ROOT.resolve(module).resolve("api.txt");
    List<String> is = ApiText.of(VisibleClasses.inModuleOf(one));
    if (Boolean.getBoolean("api.update")) {
      Files.write(file, is);
    }
    List<String> changes = changes(Files.readAllLines(file), is);
    if (!changes.isEmpty()) {
      fail(module + " has changed:\n  " + String.join("\n  ", changes) + HOW_TO_ACCEPT);
    }
  }

  @Test
  void everythingThatUsersCanNameIsThere() {
    String sample = Sample.class.getName();
    assertThat(
            ApiText.of(
                List.of(
                    Sample.Shape.class,
                    Sample.Round.class,
                    Sample.Pair.class,
                    Sample.Kind.class,
                    Sample.class)))
        .containsExactly(
            "public abstract class "
                + sample
                + "<T extends Comparable<T>> implements java.io.Serializable",
            "  protected static final String NAME = sample",
            "  protected Sample(int one, @Nullable String two)",
            "  @Deprecated public abstract @Nullable T first(java.util.List<@Nullable String> one, byte[] two) throws java.io.IOException",
            "  public static <N extends Number> java.util.Map.Entry<String, ? extends N> second(N... numbers)",
            "public static enum " + sample + ".Kind",
            "  ONE",
            "public static record " + sample + ".Pair implements " + sample + ".Hidden",
            "  public Pair(int left)",
            "  public default int inherited()",
            "  public int left()",
            "public static final class "
                + sample
                + ".Round extends "
                + sample
                + ".HiddenParent implements "
                + sample
                + ".Shape",
            "  public Round()",
            "  public final @Nullable String parents()",
            "public static sealed interface " + sample + ".Shape");
  }

  /** Callers of two parameters of one type would still compile, and pass them swapped. */
  @Test
  void parametersThatChangePlacesAreNoticed() {
    assertThat(ApiText.of(List.of(Passwords.class)))
        .contains("  public static void change(String oldPassword, String newPassword)");
    assertThat(changes(ApiText.of(List.of(Passwords.class)), swapped()))
        .hasSize(2)
        .allMatch(change -> change.contains("Password"));
  }

  private static List<String> swapped() {
    return ApiText.of(List.of(Swapped.Passwords.class)).stream()
        .map(line -> line.replace("ApiTest.Swapped.", "ApiTest."))
        .toList();
  }

  /** The order of the spec. */
  public static final class Passwords {
    public static void change(String oldPassword, String newPassword) {}
  }

  /** The opposite order. */
  public static final class Swapped {
    /** The same. */
    public static final class Passwords {
      public static void change(String newPassword, String oldPassword) {}
    }
  }

  @Test
  void everyDifferenceIsNoticed() {
    List<String> one = List.of("class A", "  int a()", "  int b()", "class B", "  int a()");
    assertThat(changes(one, one)).isEmpty();
    assertThat(changes(one, List.of("class A", "  int a()", "  int b()", "class B")))
        .containsExactly("gone: class B int a()");
    assertThat(changes(one, List.of("class A", "  int a()", "  long b()", "class B", "  int a()")))
        .containsExactly("gone: class A int b()", "new: class A long b()");
    assertThat(changes(one, List.of("class B", "  int a()", "class A", "  int a()", "  int b()")))
        .containsExactly("the order of lines");
  }

  private static List<String> changes(List<String> was, List<String> is) {
    Set<String> before = withOwners(was);
    Set<String> after = withOwners(is);
    List<String> changes = new ArrayList<>();
    before.stream()
        .filter(line -> !after.contains(line))
        .map("gone: "::concat)
        .forEach(changes::add);
    after.stream()
        .filter(line -> !before.contains(line))
        .map("new: "::concat)
        .forEach(changes::add);
    if (changes.isEmpty() && !was.equals(is)) {
      changes.add("the order of lines");
    }
    return changes;
  }

  /** Prefixes members with their class. */
  private static Set<String> withOwners(List<String> lines) {
    Set<String> named = new LinkedHashSet<>();
    String owner = "";
    for (String line : lines) {
      if (line.startsWith(" ")) {
        named.add(owner + line.substring(1));
      } else {
        owner = line;
        named.add(line);
      }
    }
    return named;
  }
}
