package io.crosslink.sdk.tests.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file of a service that extends one that services share. */
class SharedFileTest {
  private static final String SHARED =
      """
      paths:
        item:
          get:
            summary: Gets a tag.
            x-otc: on
            x-codes: [A, B]
        gone: {get: {}}
      """;
  private static final String OWN =
      """
      x-extends: ../tags.yaml
      paths:
        item:
          get:
            x-otc: true
            x-codes: [C]
          put: {summary: Sets a tag.}
        gone: null
      """;

  private final Path folder;

  SharedFileTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    Files.createDirectory(folder.resolve("lab"));
    Files.writeString(folder.resolve("tags.yaml"), SHARED);
    Files.writeString(folder.resolve("lab/tags.yaml"), OWN);
  }

  private Place top() {
    return SpecFiles.in(folder.resolve("lab")).top("tags.yaml");
  }

  @Test
  void holdsTheSharedValuesAndItsOwn() {
    assertThat(top().node())
        .isEqualTo(
            YamlFile.parse(
                    """
                    paths:
                      item:
                        get: {summary: Gets a tag., x-otc: true, x-codes: [C]}
                        put: {summary: Sets a tag.}
                    """)
                .tree());
  }

  @Test
  void isReportedWhereItIsWritten() {
    Place item = top().at("/paths/item");
    assertThat(where(item.at("/get/summary"))).isEqualTo("../tags.yaml:4");
    assertThat(where(item.at("/get/x-codes/0"))).isEqualTo("tags.yaml:6");
    assertThat(where(item.at("/put/summary"))).isEqualTo("tags.yaml:7");
    assertThat(where(item.at("/get/missing"))).isEqualTo("tags.yaml:4");
    assertThat(item.at("/get/summary").file()).isEqualTo("tags.yaml");
  }

  private static String where(Place place) {
    return place.lineFile() + ":" + place.line();
  }

  @Test
  void itsOwnWordsForTrueCount() {
    assertThat(top().at("/paths/item/get/x-otc").source()).isEqualTo("true");
  }

  @Test
  void sharedWordsForTrueCount() throws IOException {
    Files.writeString(folder.resolve("lab/tags.yaml"), "x-extends: ../tags.yaml\n");
    assertThat(top().at("/paths/item/get/x-otc").source()).isEqualTo("on");
  }

  @Test
  void aSharedFileThatDoesNotExist() throws IOException {
    Files.delete(folder.resolve("tags.yaml"));
    assertThat(SpecFiles.in(folder.resolve("lab")).files().get("tags.yaml").problem())
        .contains("it extends ../tags.yaml, which does not exist");
  }

  @Test
  void aSharedFileThatIsNotValid() throws IOException {
    Files.writeString(folder.resolve("tags.yaml"), "a: 1\na: 2\n");
    assertThat(SpecFiles.in(folder.resolve("lab")).files().get("tags.yaml").problem())
        .contains("it extends ../tags.yaml:2: Duplicate field 'a'");
  }
}
