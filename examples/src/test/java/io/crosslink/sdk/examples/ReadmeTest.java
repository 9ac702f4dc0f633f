package io.crosslink.sdk.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.testkit.engine.EngineTestKit;

/**
 * The README's Java compiles: all its snippets, one after the other, as the body of one method. Its
 * tests pass, too.
 */
class ReadmeTest {
  private static final Pattern SNIPPET =
      Pattern.compile("^```java\\n(.*?)^```", Pattern.DOTALL | Pattern.MULTILINE);
  private static final Pattern IMPORT = Pattern.compile("^import .*;\\n", Pattern.MULTILINE);
  private static final Pattern TYPE =
      Pattern.compile("^(?:@\\w+.*\\n)*(?:final )?class .*", Pattern.DOTALL);

  private static final Pattern CLASS = Pattern.compile("^(?:final )?class ", Pattern.MULTILINE);
  private static final Pattern TEST_CLASS =
      Pattern.compile("^(?:final )?class (\\w+)", Pattern.MULTILINE);

  /** What a reader's IDE would import. */
  private static final String IMPORTS =
      """
      import io.crosslink.sdk.core.*;
      import io.crosslink.sdk.core.error.*;
      import io.crosslink.sdk.core.waiting.*;
      import io.crosslink.sdk.examples.watching.*;
      import io.crosslink.sdk.huawei.*;
      import io.crosslink.sdk.huawei.vpn.*;
      import io.crosslink.sdk.huawei.vpn.model.*;
      import io.crosslink.sdk.testkit.*;
      import io.crosslink.sdk.testkit.junit.*;
      import io.crosslink.sdk.zenlayer.*;
      import io.crosslink.sdk.zenlayer.sdn.*;
      import io.crosslink.sdk.zenlayer.sdn.model.*;
      import io.micrometer.core.instrument.*;
      import io.opentelemetry.api.*;
      import java.net.Proxy;
      import java.nio.file.Path;
      import java.time.*;
      import java.util.*;
      import java.util.concurrent.CompletableFuture;
      import okhttp3.OkHttpClient;
      import org.junit.jupiter.api.*;
      """;

  @Test
  void snippetsCompile(@TempDir Path classes) throws IOException {
    String readme = Files.readString(Path.of(System.getProperty("readme")));
    List<String> snippets = SNIPPET.matcher(readme).results().map(ReadmeTest::code).toList();
    assertThat(snippets).hasSizeGreaterThan(5);

    StringWriter problems = new StringWriter();
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    boolean compiled =
        compiler
            .getTask(
                problems,
                null,
                null,
                List.of("-proc:none", "-d", classes.toString(), "-classpath", classPath()),
                null,
                List.of(source(program(snippets))))
            .call();

    assertThat(compiled).as(problems.toString()).isTrue();
    assertTestsPass(classes, snippets);
  }

  private static void assertTestsPass(Path classes, List<String> snippets) throws IOException {
    long tests =
        snippets.stream().mapToLong(snippet -> snippet.split("@Test\\b", -1).length - 1).sum();
    assertThat(tests).isPositive();
    try (URLClassLoader loader = new URLClassLoader(new URL[] {classes.toUri().toURL()})) {
      EngineTestKit.engine("junit-jupiter")
          .selectors(
              snippets.stream()
                  .filter(snippet -> snippet.contains("@Test"))
                  .map(snippet -> TEST_CLASS.matcher(snippet))
                  .filter(Matcher::find)
                  .map(name -> load(loader, "Readme$" + name.group(1)))
                  .map(DiscoverySelectors::selectClass)
                  .toArray(DiscoverySelector[]::new))
          .execute()
          .testEvents()
          .assertStatistics(all -> all.started(tests).succeeded(tests));
    }
  }

  private static Class<?> load(ClassLoader loader, String name) {
    try {
      return loader.loadClass(name);
    } catch (ClassNotFoundException e) {
      throw new AssertionError("The README's test was not compiled", e);
    }
  }

  private static String code(MatchResult snippet) {
    return IMPORT.matcher(snippet.group(1)).replaceAll("");
  }

  private static String program(List<String> snippets) {
    String types =
        snippets.stream()
            .filter(TYPE.asMatchPredicate())
            .map(type -> CLASS.matcher(type).replaceFirst("static $0"))
            .collect(Collectors.joining("\n"));
    String statements =
        snippets.stream()
            .filter(TYPE.asMatchPredicate().negate())
            .collect(Collectors.joining("\n"));
    return IMPORTS
        + "class Readme {\n"
        + types
        + "\nvoid run() throws Exception {\n"
        + statements
        + "\n}\n}\n";
  }

  private static String classPath() {
    return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
  }

  private static JavaFileObject source(String text) {
    return new SimpleJavaFileObject(
        URI.create("string:///Readme.java"), JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
      }
    };
  }
}
