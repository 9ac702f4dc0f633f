package io.crosslink.sdk.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputsTest {
  private final Path temp;
  private final Path folder;
  private final Path file;

  InputsTest(@TempDir Path temp) throws IOException {
    this.temp = temp;
    folder = temp.resolve("spec");
    file = temp.resolve("config.yaml");
    Files.createDirectories(folder.resolve("more"));
    Files.writeString(folder.resolve("openapi.yaml"), "openapi");
    Files.writeString(folder.resolve("more/things.yaml"), "things");
    Files.writeString(file, "config");
  }

  private Inputs inputs() {
    return Inputs.of("settings", "", List.of(folder, file));
  }

  @Test
  void areTheSameAsLongAsNothingChanges() {
    assertThat(inputs()).isEqualTo(inputs());
  }

  @Test
  void changeWithTheTextOfAFile() throws IOException {
    Inputs before = inputs();
    Files.writeString(folder.resolve("more/things.yaml"), "thinks");
    assertThat(inputs().sources()).isNotEqualTo(before.sources());
    assertThat(inputs().tools()).isEqualTo(before.tools());
  }

  @Test
  void changeWithTheNameOfAFile() throws IOException {
    Inputs before = inputs();
    Files.move(folder.resolve("more/things.yaml"), folder.resolve("more/others.yaml"));
    assertThat(inputs()).isNotEqualTo(before);
  }

  @Test
  void changeWithAFileMoreOrLess() throws IOException {
    Inputs before = inputs();
    Path another = Files.writeString(folder.resolve("another.yaml"), "");
    assertThat(inputs()).isNotEqualTo(before);
    Files.delete(another);
    assertThat(inputs()).isEqualTo(before);
    Files.delete(file);
    assertThat(inputs()).isNotEqualTo(before);
  }

  @Test
  void changeWithTheSettings() {
    Inputs others = Inputs.of("other settings", "", List.of(folder, file));
    assertThat(others.tools()).isNotEqualTo(inputs().tools());
    assertThat(others.sources()).isEqualTo(inputs().sources());
  }

  @Test
  void changeWithTheReference() {
    Inputs others = Inputs.of("settings", "reference", List.of(folder, file));
    assertThat(others.tools()).isEqualTo(inputs().tools());
    assertThat(others.sources()).isNotEqualTo(inputs().sources());
  }

  @Test
  void areReadAsTheyWereWritten() throws IOException {
    Path record = temp.resolve("inputs.txt");
    inputs().write(record);
    assertThat(Inputs.read(record)).isEqualTo(inputs());
    Files.writeString(record, "half");
    assertThat(Inputs.read(record)).isNotEqualTo(inputs());
    Files.delete(record);
    assertThat(Inputs.read(record)).isNotEqualTo(inputs());
  }
}
