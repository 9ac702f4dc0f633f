package io.crosslink.sdk.tests.words;

import io.crosslink.sdk.tests.lint.Findings;
import io.crosslink.sdk.tests.spec.Spec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Documents, specs, templates, comments and messages use the terms of the glossary. */
class WordsTest {

  @Test
  void termsOfTheGlossary() throws IOException {
    Path root = Spec.folder().toAbsolutePath().normalize().getParent();
    Glossary glossary = Glossary.read(Files.readString(root.resolve("CONTRIBUTING.md")));

    Findings.none(
        "words with another term in the glossary of CONTRIBUTING.md",
        ProjectTexts.findings(root, glossary));
  }
}
