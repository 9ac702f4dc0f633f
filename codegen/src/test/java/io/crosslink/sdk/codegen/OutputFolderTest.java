package io.crosslink.sdk.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {
  private static final Path A = Path.of("a/A.java");
  private static final Path B = Path.of("a/B.java");
  private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

  private final Path written;
  private final Path folder;

  OutputFolderTest(@TempDir Path temp) throws IOException {
    written = temp.resolve("written");
    folder = temp.resolve("folder");
    write(A, "package a; class A { }");
    write(B, "package a; class B { }");
  }

  private void write(Path file, String text) throws IOException {
    Files.createDirectories(written.resolve(file).resolveSibling(""));
    Files.writeString(written.resolve(file), text);
  }

  private void follow(boolean format, Path... files) throws IOException {
    OutputFolder.Finish finish = format ? JavaFormat::format : text -> text;
    new OutputFolder(folder, finish).follow(written, List.of(files));
  }

  /** Makes all files old: those that were written, and later those that came out of them. */
  private void age() throws IOException {
    for (Path file : List.of(A, B)) {
      Files.setLastModifiedTime(written.resolve(file), LONG_AGO);
      FileTime later = FileTime.fromMillis(LONG_AGO.toMillis() + 1000);
      Files.setLastModifiedTime(folder.resolve(file), later);
    }
  }

  private String text(Path file) throws IOException {
    return Files.readString(folder.resolve(file));
  }

  private boolean isOld(Path file) throws IOException {
    return Files.getLastModifiedTime(folder.resolve(file)).toMillis()
        < LONG_AGO.toMillis() + 10_000;
  }

  @Test
  void formatsWhatIsWritten() throws IOException {
    follow(true, A, B);
    assertThat(text(A)).isEqualTo("package a;\n\nclass A {}\n");
    assertThat(text(B)).isEqualTo("package a;\n\nclass B {}\n");
  }

  @Test
  void leavesTheFormatIfAsked() throws IOException {
    follow(false, A, B);
    assertThat(text(A)).isEqualTo("package a; class A { }");
  }

  @Test
  void onlyWhatChangesGetsANewTimeStamp() throws IOException {
    follow(true, A, B);
    age();
    write(B, "package a; class B { int b; }");
    follow(true, A, B);
    assertThat(isOld(A)).isTrue();
    assertThat(isOld(B)).isFalse();
    assertThat(text(B)).contains("int b;");
  }

  @Test
  void whatComesOutTheSameKeepsItsTimeStamp() throws IOException {
    follow(true, A, B);
    age();
    write(B, "package a;class B{}");
    follow(true, A, B);
    assertThat(isOld(B)).isTrue();
  }

  @Test
  void whatBelongsToNoGenerationGoes() throws IOException {
    follow(true, A, B);
    follow(true, A);
    assertThat(folder.resolve(A)).exists();
    assertThat(folder.resolve(B)).doesNotExist();
    assertThat(written.resolve(B)).doesNotExist();
  }

  @Test
  void saysWhichFileIsNotJava() throws IOException {
    write(B, "package a; class {");
    assertThatThrownBy(() -> follow(true, A, B)).hasMessageContaining("B.java is not Java");
  }
}
