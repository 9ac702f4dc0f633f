package io.crosslink.sdk.documents;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.SimpleJavaFileObject;

/**
 * The code of a document as a class: its blocks form the body of one method, and types become
 * nested classes. The clients {@code sdn}, {@code vpn} and {@code eip} are predefined, unless a
 * block declares others.
 */
final class Program extends SimpleJavaFileObject {
  private static final String CLIENTS =
      """
        io.crosslink.sdk.zenlayer.sdn.SdnClient sdn;
        io.crosslink.sdk.huawei.vpn.VpnClient vpn;
        io.crosslink.sdk.huawei.eip.EipClient eip;
      """;

  private final Document document;
  private final Language language;
  private final List<String> code = new ArrayList<>();
  private final List<Integer> positions = new ArrayList<>();

  Program(Document document, Language language) {
    super(URI.create("string:///" + name(document, language) + ".java"), Kind.SOURCE);
    this.document = document;
    this.language = language;
    add(language.imports());
    add("class " + name() + " {");
    if (language == Language.OURS) {
      add(CLIENTS);
    }
    blocks().stream().filter(CodeBlock::isType).forEach(this::add);
    add("void run() throws Exception {");
    blocks().stream().filter(block -> !block.isType()).forEach(this::add);
    add("}\n}");
  }

  private static String name(Document document, Language language) {
    return document.name().replaceAll("\\W", "_") + "_" + language.name().toLowerCase(Locale.ROOT);
  }

  String name() {
    return name(document, language);
  }

  /** {@return the blocks of the program} */
  List<CodeBlock> blocks() {
    return CodeBlock.of(document).stream()
        .filter(block -> Language.of(block.fence()).filter(language::equals).isPresent())
        .toList();
  }

  private void add(String harness) {
    harness.lines().forEach(line -> add(line, 0));
  }

  private void add(CodeBlock block) {
    for (int i = 0; i < block.code().size(); i++) {
      String line = block.code().get(i);
      boolean nested = block.isType() && line.matches("(final )?class .*");
      add(line.startsWith("import ") ? "" : nested ? "static " + line : line, block.line() + i);
    }
  }

  private void add(String line, int position) {
    code.add(line);
    positions.add(position);
  }

  /** Describes an error of the compiler, with its position in the document. */
  String describe(Diagnostic<?> problem) {
    int line = (int) Math.max(1, problem.getLineNumber());
    return "%s:%d: %s%n    %s"
        .formatted(
            document.name(),
            positions.get(line - 1),
            problem.getMessage(null),
            code.get(line - 1).strip());
  }

  @Override
  public CharSequence getCharContent(boolean ignoreEncodingErrors) {
    return String.join("\n", code);
  }
}
