package io.crosslink.sdk.documents;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * The code of a document as a class: its blocks form the body of one method, or those of the
 * cookbook the bodies of a method for each recipe, and types become nested classes. The clients
 * {@code sdn}, {@code vpn}, {@code vpc}, {@code eip}, {@code dc} and {@code er} are predefined,
 * unless a block declares others.
 */
final class Program extends SimpleJavaFileObject {
  static final String CLASS_PATH =
      System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));

  private static final String CLIENTS =
      """
        io.crosslink.sdk.zenlayer.sdn.SdnClient sdn;
        io.crosslink.sdk.huawei.vpn.VpnClient vpn;
        io.crosslink.sdk.huawei.vpc.VpcClient vpc;
        io.crosslink.sdk.huawei.eip.EipClient eip;
        io.crosslink.sdk.huawei.dc.DcClient dc;
        io.crosslink.sdk.huawei.er.ErClient er;
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
    if (Recipe.COOKBOOK.equals(document.name())) {
      Recipe.of(document).forEach(recipe -> addMethod(recipe.method(), recipe.blocks()));
    } else {
      addMethod("run", CodeBlock.of(document));
    }
    add("}");
  }

  private static String name(Document document, Language language) {
    return document.name().replaceAll("\\W", "_") + "_" + language.name().toLowerCase(Locale.ROOT);
  }

  String name() {
    return name(document, language);
  }

  /** {@return the blocks of the program} */
  List<CodeBlock> blocks() {
    return CodeBlock.of(document).stream().filter(language::isOf).toList();
  }

  private void addMethod(String method, List<CodeBlock> blocks) {
    add("void " + method + "() throws Exception {");
    blocks.stream().filter(language::isOf).filter(block -> !block.isType()).forEach(this::add);
    add("}");
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

  /** Compiles programs into a folder, and returns the errors. */
  static List<String> compile(List<Program> programs, Path classes) {
    DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
    ToolProvider.getSystemJavaCompiler()
        .getTask(
            null,
            null,
            problems,
            List.of("-proc:none", "-d", classes.toString(), "-classpath", CLASS_PATH),
            null,
            programs)
        .call();
    return problems.getDiagnostics().stream()
        .filter(problem -> problem.getKind() == Diagnostic.Kind.ERROR)
        .map(
            problem ->
                problem.getSource() instanceof Program program
                    ? program.describe(problem)
                    : problem.toString())
        .toList();
  }

  /** Describes an error of the compiler, with its position in the document. */
  private String describe(Diagnostic<?> problem) {
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
