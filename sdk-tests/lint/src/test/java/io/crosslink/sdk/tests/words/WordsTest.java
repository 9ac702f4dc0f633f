package io.crosslink.sdk.tests.words;

import io.crosslink.sdk.tests.spec.Spec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Documents, specs, templates, comments and messages use the terms of the glossary. */
class WordsTest {

  @Test
  void termsOfTheGlossary() throws IOException {
    Path root = Spec.folder().toAbsolutePath().normalize().getParent();
    Glossary glossary = Glossary.read(Files.readString(root.resolve("CONTRIBUTING.md")));

    List<String> findings = ProjectTexts.findings(root, glossary);

    if (!findings.isEmpty()) {
      throw new AssertionError(
          "The glossary in CONTRIBUTING.md has other terms for this:\n"
              + String.join("\n", findings));
    }
  }
}
