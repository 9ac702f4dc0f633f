package io.crosslink.sdk.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Links between files of this repository are valid; external links are not checked. */
class DocumentLinksTest {

  @Test
  void allLeadSomewhere() throws IOException {
    List<Document> documents = Document.all();

    assertThat(documents.stream().mapToLong(each -> Links.targets(each).size()).sum())
        .isGreaterThan(20);
    assertThat(Links.problems(documents)).isEmpty();
  }

  @Test
  void noticesThoseThatDoNot(@TempDir Path folder) throws IOException {
    Files.createDirectory(folder.resolve("docs"));
    Files.write(
        folder.resolve("README.md"),
        List.of(
            "# One `of()`, two: [three](docs)",
            "[itself](#one-of-two-three) [other](docs/guide.md#again-1) [world](https://a.b/c)",
            "[of the site](/docs/none)",
            "[missing](docs/none.md) and ![picture](none.png), `[code](none)`",
            "[no heading](docs/guide.md#none) [nor here](#again)",
            "```java",
            "# [in code](none)",
            "```"));
    Files.write(
        folder.resolve("docs/guide.md"),
        List.of("## Again", "## Again", "[up](../README.md)", "[reference]: ../none"));

    assertThat(Links.problems(Document.below(folder)))
        .containsExactlyInAnyOrder(
            "README.md: docs/none.md",
            "README.md: none.png",
            "README.md: docs/guide.md#none",
            "README.md: #again",
            "docs/guide.md: ../none");
  }
}
