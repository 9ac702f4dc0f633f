package io.crosslink.sdk.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.crosslink.sdk.core.error.SdkException;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The site has a page on exceptions, to which the pages of error codes link: it describes all. */
class ExceptionsPageTest {

  @Test
  void describesAll() throws IOException {
    List<String> lines =
        Files.readAllLines(
            Path.of(System.getProperty("root"), "site/src/pages/reference/errors.md"));
    List<String> thrown = thrown(SdkException.class).map(Class::getSimpleName).toList();

    assertThat(lines.stream().filter(line -> line.startsWith("## ")).map(line -> line.substring(3)))
        .containsExactlyInAnyOrderElementsOf(thrown);
    assertThat(
            lines.stream().filter(line -> line.startsWith("| [`")).map(line -> line.split("`")[1]))
        .containsExactlyInAnyOrderElementsOf(thrown);
  }

  private static Stream<Class<?>> thrown(Class<?> type) {
    Stream<Class<?>> below =
        type.isSealed()
            ? Stream.of(type.getPermittedSubclasses()).flatMap(ExceptionsPageTest::thrown)
            : Stream.of();
    return Modifier.isAbstract(type.getModifiers()) ? below : Stream.concat(Stream.of(type), below);
  }
}
