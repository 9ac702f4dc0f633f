package io.crosslink.sdk.tests.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * What docs/versioning.md calls minor breaks no program: a caller that was compiled against the
 * code of one version of a spec runs against that of the next one, without being compiled again.
 * Its methods are the cases.
 */
class EvolutionTest {
  private static final Path GENERATED = Path.of("target/generated-test-sources/openapi");
  private static final Path CALLER = Path.of("src/test/evolution/Caller.java");
  private static final String CLASS_PATH =
      System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
  private static final String THING =
      "{\"id\": \"t-1\", \"name\": \"one\", \"state\": \"PAUSED\", \"color\": \"red\"}";

  @TempDir static Path folder;
  private static HttpServer server;

  @BeforeAll
  static void compileAll() throws IOException {
    for (String version : List.of("before", "after")) {
      compile(sources(generated(version)), folder.resolve(version), CLASS_PATH);
    }
    compile(
        List.of(CALLER.toString()),
        folder.resolve("caller"),
        folder.resolve("before") + System.getProperty("path.separator") + CLASS_PATH);
  }

  private static Path generated(String version) {
    return GENERATED.resolve(version).resolve("src/main/java");
  }

  private static List<String> sources(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files.map(Path::toString).filter(file -> file.endsWith(".java")).toList();
    }
  }

  private static void compile(List<String> sources, Path target, String classPath)
      throws IOException {
    Files.createDirectories(target);
    String[] fixed = {"-nowarn", "-proc:none", "-d", target.toString(), "-classpath", classPath};
    String[] all = Stream.concat(Arrays.stream(fixed), sources.stream()).toArray(String[]::new);
    assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, all))
        .as("exit code of the compiler")
        .isZero();
  }

  /** Whatever is asked for, there is one thing, or nothing. */
  @BeforeAll
  static void startServer() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          try (exchange) {
            String path = exchange.getRequestURI().getPath();
            boolean empty =
                exchange.getRequestMethod().equals("DELETE")
                    || path.matches(".*/(name|tags|renew)");
            boolean one = path.endsWith("/t-1");
            byte[] body =
                (one ? THING : "{\"things\": [" + THING + "], \"total\": 1}")
                    .getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(empty ? 204 : 200, empty ? -1 : body.length);
            if (!empty) {
              exchange.getResponseBody().write(body);
            }
          }
        });
    server.start();
  }

  @AfterAll
  static void stopServer() {
    server.stop(0);
  }

  @TestFactory
  Stream<DynamicTest> runsAgainstTheNextVersion() throws IOException {
    return cases("after");
  }

  /** Only what is about the next version may fail here, and it says so. */
  @TestFactory
  Stream<DynamicTest> runsAgainstItsOwnVersion() throws IOException {
    return cases("before").filter(test -> !test.getDisplayName().contains("Required"));
  }

  private static Stream<DynamicTest> cases(String version) throws IOException {
    URL[] classes = {
      folder.resolve(version).toUri().toURL(), folder.resolve("caller").toUri().toURL()
    };
    ClassLoader loader = new URLClassLoader(classes, EvolutionTest.class.getClassLoader());
    return Arrays.stream(load(loader).getDeclaredMethods())
        .filter(method -> Modifier.isPublic(method.getModifiers()))
        .map(method -> DynamicTest.dynamicTest(method.getName(), () -> call(method)));
  }

  private static Class<?> load(ClassLoader loader) {
    try {
      return loader.loadClass("Caller");
    } catch (ClassNotFoundException e) {
      throw new AssertionError("The caller was not compiled", e);
    }
  }

  private static void call(Method method) throws ReflectiveOperationException {
    String url = "http://127.0.0.1:" + server.getAddress().getPort();
    Object caller = method.getDeclaringClass().getConstructor(String.class).newInstance(url);
    try {
      method.invoke(caller);
    } catch (InvocationTargetException e) {
      throw new AssertionError(method.getName() + ": " + e.getCause(), e.getCause());
    }
  }

  /** A pair of versions that do not differ would prove nothing. */
  @Test
  void theVersionsDifferInEachFileThatIsCompared() throws IOException {
    for (String name : List.of("Things.java", "ThingsClient.java", "ThingsErrorCodes.java")) {
      assertThat(text("after", name)).isNotEqualTo(text("before", name));
    }
  }

  private static String text(String version, String name) throws IOException {
    try (Stream<Path> files = Files.walk(generated(version))) {
      return Files.readString(files.filter(file -> file.endsWith(name)).findFirst().orElseThrow());
    }
  }
}
