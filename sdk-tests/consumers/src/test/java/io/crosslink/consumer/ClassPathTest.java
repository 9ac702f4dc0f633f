package io.crosslink.consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** No library is on the class path twice; logs the version of each. */
class ClassPathTest {
  static final List<String> ONE_OF_EACH =
      List.of(
          "com.fasterxml.jackson.annotation.JsonProperty",
          "com.fasterxml.jackson.core.JsonParser",
          "com.fasterxml.jackson.databind.ObjectMapper",
          "kotlin.Unit",
          "okhttp3.OkHttpClient",
          "okio.Buffer",
          "org.slf4j.Logger",
          "retrofit2.Retrofit");

  @Test
  void noLibraryIsThereTwice() throws Exception {
    List<String> jars = new ArrayList<>();
    for (String name : ONE_OF_EACH) {
      jars.add(jar(name));
    }
    System.out.println("Consumer " + System.getProperty("consumer") + " runs on " + jars);
  }

  /** Maven mixes versions if only some jars of a library are nearer in our dependency tree. */
  @Test
  void jacksonIsOfOneVersion() throws Exception {
    assertEquals(
        jar("com.fasterxml.jackson.core.JsonParser").replace("-core-", "-databind-"),
        jar("com.fasterxml.jackson.databind.ObjectMapper"));
  }

  private static String jar(String name) throws IOException {
    String resource = name.replace('.', '/') + ".class";
    ClassLoader classes = ClassPathTest.class.getClassLoader();
    List<URL> found = Collections.list(classes.getResources(resource));
    assertEquals(1, found.size(), () -> name + " comes from " + found);
    return found.get(0).getPath().replaceFirst("\\.jar!.*", "").replaceFirst(".*/", "");
  }
}
