package io.crosslink.sdk.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpecFileTest {
  private final Path shared;
  private final Path file;

  SpecFileTest(@TempDir Path folder) throws IOException {
    shared =
        Files.writeString(
            folder.resolve("tags.yaml"),
            """
            paths:
              item:
                get: {summary: Gets a tag., x-codes: [A, B]}
              gone: {get: {}}
            """);
    file =
        Files.writeString(
            Files.createDirectory(folder.resolve("zoo")).resolve("tags.yaml"),
            """
            # The tags of animals.
            x-extends: ../tags.yaml
            paths:
              item:
                get: {x-codes: [C]}
                put: {summary: Sets a tag.}
              gone: null
            """);
  }

  @Test
  void isAMergePatchOfTheFileItExtends() throws IOException {
    assertThat(SpecFile.read(file))
        .isEqualTo(
            new JsonMapper()
                .readTree(
                    """
                    {"paths": {"item": {"get": {"summary": "Gets a tag.", "x-codes": ["C"]},
                                        "put": {"summary": "Sets a tag."}}}}
                    """));
  }

  @Test
  void mayExtendNothing() throws IOException {
    assertThat(SpecFile.read(shared).at("/paths/gone").isObject()).isTrue();
  }

  @Test
  void mustExtendAFileThatExists() throws IOException {
    Files.delete(shared);
    assertThatThrownBy(() -> SpecFile.read(file))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("tags.yaml");
  }

  @Test
  void namesWhatAFolderExtends() throws IOException {
    Path folder = file.resolveSibling("");
    Files.writeString(folder.resolve("more.yaml"), "x-extends: ../tags.yaml\n");
    Files.writeString(folder.resolve("other.yaml"), "# x-extends: ../other.yaml\n");
    assertThat(SpecFile.sharedBy(folder)).containsExactly(shared);
  }
}
