package io.crosslink.sdk.tests.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonMappingException;
import io.crosslink.sdk.tests.contract.ImageMetadata.Entry;
import io.crosslink.sdk.tests.spec.SpecOperation;
import java.lang.reflect.Member;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The metadata for native images has everything that is used by reflection, under conditions that
 * are met when it is used, and nothing else. The image itself is not built here.
 */
class NativeImageTest {
  private static final ImageMetadata CORE = ImageMetadata.ofCore();

  static List<GeneratedService> services() {
    return GeneratedService.all();
  }

  static Stream<ImageMetadata> metadata() {
    return Stream.concat(Stream.of(CORE), services().stream().map(ImageMetadata::of));
  }

  /** A resource client reads and writes models once it has been created, with the service's. */
  @ParameterizedTest
  @MethodSource("services")
  void hasWhatJacksonUses(GeneratedService service) throws JsonMappingException {
    ImageMetadata metadata = ImageMetadata.of(service);
    Set<String> reached = new TreeSet<>();
    List<String> missing = new ArrayList<>();
    for (String tag : tags(service)) {
      List<Entry> kept =
          Stream.concat(CORE.classes().stream(), metadata.classes().stream())
              .filter(entry -> isMet(entry, service, tag))
              .toList();
      JacksonUse.of(service.wire(tag))
          .forEach(
              (type, members) -> {
                reached.add(type.getName());
                if (kept.stream().noneMatch(entry -> entry.type().equals(type.getName()))) {
                  missing.add(tag + ": " + type);
                }
                for (Member member : members) {
                  if (kept.stream().noneMatch(entry -> entry.includes(member))) {
                    missing.add(tag + ": " + member);
                  }
                }
              });
    }
    System.out.printf(
        "%s: %d classes for native images, %d of the core; %d reached, missing %d%n",
        service, metadata.classes().size(), CORE.classes().size(), reached.size(), missing.size());
    assertThat(missing).isEmpty();
    assertThat(reached).containsAll(metadata.classes().stream().map(Entry::type).toList());
  }

  private static boolean isMet(Entry entry, GeneratedService service, String tag) {
    return CORE.classes().contains(entry)
        || entry.condition().equals(service.client().getName())
        || entry.condition().equals(service.resource(tag).getName());
  }

  @ParameterizedTest
  @MethodSource("services")
  void hasAProxyForEveryWireInterface(GeneratedService service) {
    assertThat(ImageMetadata.of(service).proxies())
        .extracting(entry -> entry.condition() + " creates " + entry.type())
        .containsExactlyElementsOf(
            tags(service).stream()
                .map(
                    tag ->
                        service.resource(tag).getName() + " creates " + service.wire(tag).getName())
                .toList());
  }

  @Test
  void hasTheFileWithTheVersion() {
    assertThat(CORE.resources())
        .extracting(entry -> entry.of("glob").asText())
        .containsExactly("io/crosslink/sdk/core/internal/call/version.txt")
        .allSatisfy(name -> assertThat(getClass().getResource("/" + name)).isNotNull());
  }

  @ParameterizedTest
  @MethodSource("metadata")
  void hasNothingThatDoesNotExist(ImageMetadata metadata) {
    Stream.of(metadata.classes(), metadata.proxies(), metadata.resources())
        .flatMap(List::stream)
        .map(Entry::condition)
        .distinct()
        .forEach(NativeImageTest::load);
    for (Entry entry : metadata.classes()) {
      Class<?> type = load(entry.type());
      assertThat(
              Stream.of(
                      type.getDeclaredFields(),
                      type.getDeclaredMethods(),
                      type.getDeclaredConstructors())
                  .flatMap(Arrays::stream)
                  .map(Entry::listed))
          .as("members of %s", type)
          .containsAll(entry.members());
    }
  }

  private static Set<String> tags(GeneratedService service) {
    Set<String> tags = new TreeSet<>();
    service.spec().operations().stream().map(SpecOperation::tag).forEach(tags::add);
    return tags;
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name, false, NativeImageTest.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new AssertionError("There is no class " + name, e);
    }
  }
}
