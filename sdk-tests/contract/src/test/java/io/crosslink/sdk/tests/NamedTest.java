package io.crosslink.sdk.tests;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.time.Duration;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.function.Executable;

/**
 * Dynamic tests that say in their failures who they are; build logs show only their numbers. They
 * have a timeout here, since JUnit's default does not apply to them.
 */
public final class NamedTest {
  private static final Duration TIMEOUT = Duration.ofMinutes(2);

  private NamedTest() {}

  /** Makes a test. */
  public static DynamicTest of(String name, Executable body) {
    return dynamicTest(
        name,
        () -> {
          try {
            assertTimeoutPreemptively(TIMEOUT, body);
          } catch (AssertionError e) {
            AssertionError named = new AssertionError("[" + name + "] " + e.getMessage());
            named.setStackTrace(e.getStackTrace());
            throw named;
          } catch (Exception e) {
            throw new AssertionError("[" + name + "] " + e, e);
          }
        });
  }
}
